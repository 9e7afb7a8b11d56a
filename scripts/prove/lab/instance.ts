import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../setup/run-tool";

/** One process of the built app. */
export type Instance = {
  port: number;
  url: string;
  /**
   * Starts it, unless it runs, and waits until it is healthy. Returns milliseconds until then.
   * `from` is the folder of another build (another-build.ts).
   */
  start: (more?: Record<string, string>, from?: string) => Promise<number>;
  /** SIGTERM, and waits until it has ended. Returns its exit code. */
  stop: () => Promise<number | null>;
  /** kill -9. */
  kill: () => Promise<void>;
  running: () => boolean;
  /** Bytes of memory the process holds now, and the most since it started (VmRSS, VmHWM); 0 when it is not running. */
  memory: () => { now: number; most: number };
};

/** Milliseconds an instance may take to be healthy. */
const PATIENCE = 60_000;

/** An instance that is not started yet; its lines go to `instance-PORT.log` in the lab's home. */
export function makeInstance(port: number, settings: Record<string, string>): Instance {
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const running = () => child !== undefined && child.exitCode === null && child.signalCode === null;
  const end = async (signal: NodeJS.Signals) => {
    if (!child || !running()) return child?.exitCode ?? null;
    const ended = new Promise((done) => child?.once("exit", done));
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    port,
    url,
    running,
    memory: () => (child?.pid && running() ? memoryOf(child.pid) : { now: 0, most: 0 }),
    start: async (more = {}, from = root) => {
      if (running()) return 0;
      const began = Date.now();
      child = spawnNext(port, { ...settings, ...more }, from);
      while (!(await healthy(url))) {
        if (!running()) throw new Error("an instance ended while it was starting; see its log");
        if (Date.now() - began > PATIENCE) throw new Error("an instance does not become healthy");
        await new Promise((wait) => setTimeout(wait, 25));
      }
      return Date.now() - began;
    },
    stop: () => end("SIGTERM"),
    kill: async () => {
      await end("SIGKILL");
    },
  };
}

/** As `npm start` starts it; this process's own conditions and addresses are not handed on. */
function spawnNext(port: number, settings: Record<string, string>, cwd: string): ChildProcess {
  const log = openSync(join(settings.READBACK_HOME ?? "", `instance-${port}.log`), "a", 0o600);
  const next = join(root, "node_modules/next/dist/bin/next");
  const args = [next, "start", "--port", String(port), "--hostname", "127.0.0.1"];
  const own = {
    PORT: String(port),
    NODE_OPTIONS: "",
    NODE_ENV: "production" as const,
    NEXT_MANUAL_SIG_HANDLE: "true",
  };
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...settings, ...own },
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  return child;
}

function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const of = (name: string) =>
    1024 * Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]);
  return { now: of("VmRSS"), most: of("VmHWM") };
}

async function healthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`)).ok;
  } catch {
    return false; // not listening yet
  }
}
