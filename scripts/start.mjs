/**
 * `npm start`: from a fresh clone to a running Readback. This file is plain Node.js, because nothing may
 * be installed yet; what follows the installation is in start/serve.ts.
 */
import { spawn } from "node:child_process";
import { install, root } from "./setup/install.mjs";

install();

const serve = ["--conditions=react-server", "--import", "tsx", "scripts/start/serve.ts"];
const child = spawn(process.execPath, [...serve, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
// Ctrl-C reaches the child as well, which stops everything in order; we wait for it.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
