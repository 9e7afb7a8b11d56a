import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

/** The project's folder. */
export const root = resolve(import.meta.dirname, "../..");

/** What tools may not do here: phone home, or download what npm does not bring. */
const quiet = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  // Any existing file stops Prisma's download of an engine that `generate` does not need.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
};

/**
 * Runs a package's command and waits for it; its output is shown only when it fails, unless `loud`.
 * @throws when it exits with anything but 0.
 */
export function runTool(name: string, args: string[], { loud = false } = {}): void {
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin", name), args, {
    cwd: root,
    env: { ...process.env, ...quiet },
    stdio: loud ? "inherit" : "pipe",
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  if (!loud) process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
  throw new Error(`${name} ${args[0] ?? ""} failed; its message is above.`);
}
