import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EmbeddedServer, startEmbedded } from "../../../database/embedded";
import { freePort } from "../../lab/free-port";
import { makeInstance } from "../../lab/instance";
import type { Lab } from "../../lab/open-lab";
import { type Ran, runCommand } from "./run-command";

/** Another machine: an empty home and no database, until a backup is restored there. */
export type Machine = {
  restore: (file: string) => Promise<Ran>;
  /** Starts its PostgreSQL and answers with its address. */
  database: () => Promise<string>;
  /** Starts the app on it, lends its address, and stops it. */
  serve: <T>(use: (url: string) => Promise<T>) => Promise<T>;
  throwAway: () => Promise<void>;
};

export async function makeMachine(lab: Lab): Promise<Machine> {
  const home = await mkdtemp(join(tmpdir(), "readback-machine-"));
  let server: EmbeddedServer | undefined;
  const database = async () => {
    server ??= await startEmbedded(home);
    return server.url;
  };
  return {
    database,
    restore: async (file) => {
      const own = { READBACK_HOME: home, DATABASE_URL: "" };
      return await runCommand(["restore", file], own);
    },
    serve: async (use) => {
      const settings = {
        ...{ READBACK_HOME: home, DATABASE_URL: await database() },
        ...{ READBACK_URL: lab.url, READBACK_DEMO: "0", SMTP_URL: lab.mails.url },
      };
      const instance = makeInstance(await freePort(), settings);
      await instance.start();
      try {
        return await use(instance.url);
      } finally {
        await instance.stop();
      }
    },
    throwAway: async () => {
      await server?.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
