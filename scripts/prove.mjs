/** `npm run prove`: what Readback promises, tried many times. Plain Node.js until packages are there. */
import { spawn } from "node:child_process";
import { install, root } from "./setup/install.mjs";

install();

const all = ["--import", "tsx", "scripts/prove/run-proofs.ts", ...process.argv.slice(2)];
const child = spawn(process.execPath, all, { cwd: root, stdio: "inherit" });
process.on("SIGINT", () => {});
child.on("exit", (code) => process.exit(code ?? 1));
