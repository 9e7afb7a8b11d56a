import pg from "pg";
import type { Acknowledged } from "../crashes/load";

/** One thing that was acknowledged: where its row has to be. */
export type Noted = { table: string; column: string; value: string };

/** What has been acknowledged up to this moment; what comes later is not in it. */
export function noted({ acts, imports, invited, published }: Acknowledged): Noted[] {
  const row = (table: string, column: string) => (value: string) => ({ table, column, value });
  return [
    ...[...acts.values()].flat().map(({ act }) => row("Act", "id")(act)),
    ...imports.map(({ id }) => row("Interview", "id")(id)),
    ...invited.map(row("Participant", "email")),
    ...published.map(({ id }) => row("Publication", "id")(id)),
  ];
}

/** What was acknowledged and is not in a database. */
export async function lacking(connectionString: string, known: Noted[]): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const failures: string[] = [];
  try {
    for (const { table, column, value } of known) {
      const sql = `SELECT 1 FROM "${table}" WHERE "${column}"::text = $1`;
      const { rowCount } = await client.query(sql, [value]);
      if (rowCount !== 1) failures.push(`${table} ${value} was acknowledged and is not there`);
    }
  } finally {
    await client.end();
  }
  return failures;
}
