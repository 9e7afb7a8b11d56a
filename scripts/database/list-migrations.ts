import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** One migration of this build: its folder's name, its SQL, and the SHA-256 that is kept with it. */
export type Migration = { name: string; sql: string; checksum: string };

/** Every migration of the project, in the order in which they are applied. */
export async function listMigrations(root: string): Promise<Migration[]> {
  const folder = join(root, "prisma/migrations");
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return await Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql, "utf8").digest("hex") };
    }),
  );
}
