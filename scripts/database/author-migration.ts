/**
 * Writes prisma/migrations/<time>_<name>/migration.sql: what takes the committed schema to the edited
 * one. Usage: npx tsx scripts/database/author-migration.ts NAME
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { startEmbedded } from "./embedded";
import { schemaEngine } from "./schema-engine";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("Give the migration a name_like_this.");

const path = "prisma/schema.prisma";
const committed = committedSchema();
const server = await startEmbedded(process.env.READBACK_HOME ?? ".readback");
const engine = await schemaEngine(server.url);
const to = {
  tag: "schemaDatamodel" as const,
  files: [{ path, content: readFileSync(path, "utf8") }],
};
const from = committed
  ? { tag: "schemaDatamodel" as const, files: [{ path, content: committed }] }
  : { tag: "empty" as const };
const { stdout } = await engine.diff({
  from,
  to,
  script: true,
  exitCode: null,
  shadowDatabaseUrl: null,
  filters: { externalTables: [], externalEnums: [] },
} as Parameters<typeof engine.diff>[0]);
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = `prisma/migrations/${stamp}_${name}`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/migration.sql`, stdout ?? "");
console.log(`Wrote ${folder}/migration.sql`);
await server.stop();
process.exit(0);

/** The schema of HEAD, or null before the first migration is committed. */
function committedSchema(): string | null {
  try {
    execFileSync("git", ["cat-file", "-e", "HEAD:prisma/migrations"], { stdio: "ignore" });
    return execFileSync("git", ["show", `HEAD:${path}`], { encoding: "utf8" });
  } catch {
    // No committed migrations: the first one starts from an empty database.
    return null;
  }
}
