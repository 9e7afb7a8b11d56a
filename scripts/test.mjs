/** `npm test`: everything, on a fresh clone, installing what it needs. Plain Node.js until packages are there. */
import { spawn } from "node:child_process";
import { install, root } from "./setup/install.mjs";

install();

const all = ["--import", "tsx", "scripts/test/run-all.ts", ...process.argv.slice(2)];
const child = spawn(process.execPath, all, { cwd: root, stdio: "inherit" });
process.on("SIGINT", () => {});
child.on("exit", (code) => process.exit(code ?? 1));
