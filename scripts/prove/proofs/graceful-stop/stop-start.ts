import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../../setup/run-tool";
import { freePort } from "../../lab/free-port";
import { ending, type Stopped } from "./stopped";

/** Milliseconds a start may take here, with a database to make. */
const PATIENCE = 120_000;

/** `npm start` from an empty home, and SIGTERM when it answers: app and PostgreSQL end, in order. */
export async function stopStart(): Promise<Stopped> {
  const home = await mkdtemp(join(tmpdir(), "readback-start-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = { READBACK_HOME: home, PORT: String(port), READBACK_URL: url };
  const none = { DATABASE_URL: "", SMTP_URL: "", NODE_OPTIONS: "" };
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, ...settings, ...none },
    stdio: "ignore",
  });
  const exit = new Promise<number | null>((done) => child.once("exit", done));
  try {
    for (const began = Date.now(); !(await healthy(url)); ) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
      if (Date.now() - began > PATIENCE) throw new Error("npm start does not answer");
      await new Promise((wait) => setTimeout(wait, 100));
    }
    const { ms, failures } = await ending(async () => {
      child.kill("SIGTERM");
      return await exit;
    });
    const left = existsSync(join(home, "postgres/data/postmaster.pid"));
    if (left) failures.push("PostgreSQL was not stopped");
    if (await healthy(url)) failures.push("the app still answers");
    return { ms, answered: 0, again: 0, failures };
  } finally {
    child.kill("SIGKILL"); // nothing, when it has ended
    await rm(home, { recursive: true, force: true });
  }
}

async function healthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`)).ok;
  } catch {
    return false; // not listening
  }
}
