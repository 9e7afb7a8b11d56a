import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";

// A database and a READBACK_HOME for this test file alone, set before any module reads them.
const serverUrl = inject("serverUrl");
const name = `test_${randomUUID().replaceAll("-", "")}`;
const admin = new pg.Client({ connectionString: serverUrl.replace(/\/readback$/, "/postgres") });
await admin.connect();
await admin.query("SELECT pg_advisory_lock(7325224)"); // one copy of the template at a time
await admin.query(`CREATE DATABASE ${name} TEMPLATE readback`);
await admin.end();

process.env.DATABASE_URL = serverUrl.replace(/\/readback$/, `/${name}`);
process.env.READBACK_HOME = await mkdtemp(join(tmpdir(), "readback-home-"));
process.env.READBACK_URL = "http://localhost:3000";
process.env.READBACK_SECRET = "only-for-tests-only-for-tests-only-for-tests";

afterAll(async () => {
  await rm(process.env.READBACK_HOME ?? "", { recursive: true, force: true });
});
