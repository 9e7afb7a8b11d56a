import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";
import { root } from "../setup/run-tool";
import { listenOn } from "./listen-on";

/** How long the server may take to answer, in milliseconds. */
const PATIENCE = 120_000;

/** How long the server may take to end, in milliseconds; it gives up by itself before that. */
const LAST = 30_000;

/** The app's own process. `ended` resolves with its exit code; `ready` throws when it does not answer. */
export type Server = {
  stop: () => Promise<void>;
  ready: () => Promise<void>;
  ended: Promise<number>;
};

/** Starts Next.js. It is there to be stopped from the first moment, also before it is ready. */
export function startServer(port: number, development: boolean): Server {
  const next = join(root, "node_modules/next/dist/bin/next");
  // Log lines are for whoever runs this, not for the screen that says where to click.
  const home = env().READBACK_HOME;
  mkdirSync(home, { recursive: true, mode: 0o700 }); // with a DATABASE_URL nothing has made it yet
  const log = development ? "inherit" : openSync(join(home, "readback.log"), "a", 0o600);
  const address = listenOn(env().READBACK_URL);
  const host = address === null ? [] : ["--hostname", address];
  const args = [next, development ? "dev" : "start", "--port", String(port), ...host];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: development ? "development" : "production",
      NEXT_TELEMETRY_DISABLED: "1",
      // It would end the process with its last request and take running jobs with it; in development
      // its own watcher has to end.
      ...(development ? {} : { NEXT_MANUAL_SIG_HANDLE: "true" }),
      READBACK_URL: env().READBACK_URL,
    },
    stdio: ["ignore", log, "inherit"],
    // A process group of its own: Ctrl-C reaches us, and we stop it before its database.
    detached: true,
  });
  const ended = new Promise<number>((done) => child.once("exit", (code) => done(code ?? 1)));
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), LAST);
    await ended;
    clearTimeout(late);
  };
  const ready = () => untilHealthy(address ?? "127.0.0.1", port, child);
  return { stop, ready, ended };
}

async function untilHealthy(address: string, port: number, child: ChildProcess): Promise<void> {
  const began = Date.now();
  while (!(await healthy(address, port))) {
    if (child.exitCode !== null) throw new Error("The app ended while it was starting.");
    if (Date.now() - began > PATIENCE) {
      throw new Error("The app does not answer; its messages are above.");
    }
    await new Promise((wait) => setTimeout(wait, 150));
  }
}

async function healthy(address: string, port: number): Promise<boolean> {
  try {
    const host = address.includes(":") ? `[${address}]` : address;
    return (await fetch(`http://${host}:${port}/api/health`)).ok;
  } catch {
    return false; // not listening yet
  }
}
