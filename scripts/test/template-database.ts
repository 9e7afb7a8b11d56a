import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../database/embedded";
import { migrate } from "../database/migrate";

/**
 * Starts a PostgreSQL for the tests and migrates the template that every test file's database is
 * copied from.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), "readback-test-"));
  const server = await startEmbedded(home);
  await migrate(server.url, resolve(import.meta.dirname, "../.."));
  const admin = new pg.Client({ connectionString: server.url.replace(/\/readback$/, "/postgres") });
  await admin.connect();
  // A template can only be copied while nobody is connected; the migration's pool may linger.
  await admin.query("ALTER DATABASE readback IS_TEMPLATE true ALLOW_CONNECTIONS false");
  await admin.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'readback'",
  );
  await admin.end();
  project.provide("serverUrl", server.url);
  return async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  };
}

declare module "vitest" {
  interface ProvidedContext {
    serverUrl: string;
  }
}
