import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** Installs exactly what the lockfile says, unless that was done since it last changed. */
export function install() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Readback needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  }
  if (timeOf("node_modules/.package-lock.json") >= timeOf("package-lock.json")) return;
  console.log("Installing the packages of the lockfile …");
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", args, { cwd: root, stdio: "inherit" });
  if (status !== 0) stop("The packages could not be installed; npm's message is above.");
}

function timeOf(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
