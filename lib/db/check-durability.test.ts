import pg from "pg";
import { expect, test } from "vitest";
import { checkDurability } from "./check-durability";
import { database } from "./client";

test("a database that may forget what it acknowledged is refused by the setting's name", async () => {
  await checkDurability();
  const [{ name } = { name: "" }] = await database().$queryRaw<{ name: string }[]>`
    SELECT current_database() AS "name"`;
  // The name is made by the tests' own set-up: letters, digits and underscores.
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  await owner.query(`ALTER DATABASE ${name} SET synchronous_commit = off`);
  await owner.end();
  await database().$disconnect();
  await expect(checkDurability()).rejects.toThrow("synchronous_commit");
});
