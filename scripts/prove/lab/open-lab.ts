import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import type { Person, World } from "@/e2e/world/make-world";
import { startEmbedded } from "../../database/embedded";
import { migrate } from "../../database/migrate";
import { makeDemoBlog } from "../../demo/make-blog";
import { root } from "../../setup/run-tool";
import { type Balancer, openBalancer } from "./balancer";
import { type Client, makeClient, signedIn } from "./client";
import { freePort } from "./free-port";
import { type Instance, makeInstance } from "./instance";
import { type MailSink, openMailSink } from "./mail-sink";
import { openBrowser } from "./open-browser";
import { type Postgres, postgresIn } from "./postgres";

/**
 * Readback as in production, on this machine alone: some instances of the built app on one PostgreSQL,
 * behind one address, with a mail server and a blog's repository.
 */
export type Lab = {
  /** READBACK_HOME of all instances; holds `demo-blog.git` and a log a process. */
  home: string;
  /** The address people type: READBACK_URL, the balancer's. */
  url: string;
  databaseUrl: string;
  instances: Instance[];
  balancer: Balancer;
  postgres: Postgres;
  mails: MailSink;
  /** Interviews and people on the same database (e2e/world). */
  world: World;
  /** Somebody signed in; the person must be known already. */
  enter: (person: Person) => Promise<Client>;
  /** Somebody who is not signed in. */
  stranger: () => Client;
  /** Chromium, started at the first call. */
  browser: () => Promise<Browser>;
  close: () => Promise<void>;
};

export async function openLab({ instances: count }: { instances: number }): Promise<Lab> {
  const home = await mkdtemp(join(tmpdir(), "readback-lab-"));
  const database = await startEmbedded(home);
  await migrate(database.url, root);
  const mails = await openMailSink();
  const balancer = await openBalancer();
  const settings = {
    DATABASE_URL: database.url,
    READBACK_HOME: home,
    READBACK_URL: balancer.url,
    READBACK_SECRET: randomBytes(32).toString("hex"),
    READBACK_DEMO: "0",
    READBACK_RATE: "1000000", // proofs are in more of a hurry than people
    SMTP_URL: mails.url,
  };
  // For our own modules in this process, which read the settings at their first call.
  Object.assign(process.env, settings, { E2E_HOME: home, E2E_PORT: String(balancer.port) });
  makeDemoBlog(home);
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const instances = ports.map((port) => makeInstance(port, settings));
  await Promise.all(instances.map((instance) => instance.start()));
  balancer.share(instances);
  const { world } = await import("@/e2e/world/make-world");
  const { browser, closeBrowser } = openBrowser();
  return {
    home,
    url: balancer.url,
    databaseUrl: database.url,
    instances,
    balancer,
    postgres: postgresIn(home, database.url),
    mails,
    world,
    enter: async (person) => await signedIn(balancer.url, await world.link(person)),
    stranger: () => makeClient(balancer.url, null),
    browser,
    close: async () => {
      await closeBrowser();
      await Promise.all(instances.map((instance) => instance.stop()));
      await balancer.close();
      await mails.close();
      await postgresIn(home, database.url).stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
