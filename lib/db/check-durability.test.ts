import { expect, test } from "vitest";
import { checkDurability } from "./check-durability";
import { database } from "./client";

test("a database that may forget what it acknowledged is refused by the setting's name", async () => {
  await checkDurability();
  const [{ name } = { name: "" }] = await database().$queryRaw<{ name: string }[]>`
    SELECT current_database() AS "name"`;
  // The name is made by the tests' own set-up: letters, digits and underscores.
  await database().$executeRawUnsafe(`ALTER DATABASE ${name} SET synchronous_commit = off`);
  await database().$disconnect();
  await expect(checkDurability()).rejects.toThrow("synchronous_commit");
});
