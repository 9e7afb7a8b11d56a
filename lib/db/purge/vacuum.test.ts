import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { expect, test } from "vitest";
import { database } from "../client";
import { makeInterview } from "../testing/make-interview";
import { vacuumWords } from "./vacuum";

const word = "Zanzibar7F3K";

test("the files of the tables do not hold what was erased, once nothing reads it", async () => {
  const connectionString = process.env.DATABASE_URL;
  const client = new pg.Client({ connectionString });
  const reader = new pg.Client({ connectionString });
  await client.connect();
  await reader.connect();
  const { passages } = await makeInterview({ secret: word });
  await reader.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
  await reader.query(`SELECT 1 FROM "Revision"`);
  // Words in many rows: taking the rows away alone leaves their bytes where nothing is written again.
  const passageId = passages[4] ?? "";
  const row = { passageId, origin: "imported" as const };
  await database().revision.createMany({
    data: Array.from({ length: 400 }, (_, at) => {
      return { ...row, number: at + 2, source: `${at % 2 ? word : "kept"} ${"x".repeat(90)}` };
    }),
  });
  await database().revision.deleteMany({ where: { source: { contains: word } } });
  // What was settled holds plain hashes of words.
  const hashes = { said: word, removed: "", own: "", cuts: "" };
  await database().settlement.createMany({
    data: Array.from({ length: 400 }, (_, at) => {
      return { ...hashes, passageId, removed: String(at) };
    }),
  });
  await database().settlement.updateMany({ data: { said: "kept" } });
  await database().block.updateMany({
    where: { source: { contains: word } },
    data: { source: "." },
  });
  await new Promise((wait) => setTimeout(wait, 1100));
  await expect(vacuumWords(client)).rejects.toThrow("still being read");
  expect(await filesWith(client)).not.toEqual([]);
  await reader.query("COMMIT");
  await vacuumWords(client);
  expect(await filesWith(client)).toEqual([]);
  await reader.end();
  await client.end();
});

/** Files of this database that hold the word. */
async function filesWith(client: pg.Client): Promise<string[]> {
  await client.query("CHECKPOINT");
  const { rows } = await client.query<{ folder: string }>(`
    SELECT current_setting('data_directory') || '/base/' || "oid" AS "folder"
    FROM pg_database WHERE "datname" = current_database()`);
  const folder = rows[0]?.folder ?? "";
  return readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(word));
}
