import { database } from "../client";

export type Value = { place: string; value: string };

/** Every value of every column of every table of the database as text, the queue's included. */
export async function everyValue(): Promise<Value[]> {
  const columns = await database().$queryRaw<{ place: string; sql: string }[]>`
    SELECT format('%I.%I.%I', table_schema, table_name, column_name) AS "place",
      format('SELECT %I::text AS "value" FROM %I.%I WHERE %I IS NOT NULL',
        column_name, table_schema, table_name, column_name) AS "sql"
    FROM information_schema.columns
    JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`;
  const all: Value[] = [];
  for (const { place, sql } of columns) {
    // Put together by the database itself from its own names, which format() quotes.
    const rows = await database().$queryRawUnsafe<{ value: string }[]>(sql);
    all.push(...rows.map(({ value }) => ({ place, value })));
  }
  return all;
}
