import { spawn } from "node:child_process";
import { install, root } from "./install.mjs";

/**
 * Installs what is missing, then runs a script with what was given on the command line, and ends as it
 * ends. Plain Node.js, because on a fresh clone nothing else is there.
 */
export function launch(script, conditions = []) {
  install();
  const args = [...conditions, "--import", "tsx", script, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
  // Ctrl-C reaches the child as well, which stops everything in order; we wait for it.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
