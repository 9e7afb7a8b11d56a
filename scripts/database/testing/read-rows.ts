import type { Client } from "pg";
import { describeTables } from "../describe-tables";

/** What a database holds: every value of every row as text, by "table.column" and the row's own order. */
export type Kept = Map<string, string[]>;

export async function readRows(client: Client): Promise<Kept> {
  const kept: Kept = new Map();
  for (const { name, columns } of await describeTables(client)) {
    for (const column of columns) {
      const { rows } = await client.query<{ value: string | null }>(
        `SELECT "${column.name}"::text AS "value" FROM "${name}" ORDER BY ctid`,
      );
      kept.set(
        `${name}.${column.name}`,
        rows.map(({ value }) => value ?? "NULL"),
      );
    }
  }
  return kept;
}

/** What was there before and is not there after as it was: "table.column", or "" for nothing. */
export function lostBetween(before: Kept, after: Kept, meant: string[] = []): string[] {
  return [...before]
    .filter(([column]) => !meant.includes(column))
    .filter(([column, values]) => {
      const now = after.get(column)?.toSorted();
      return JSON.stringify(values.toSorted()) !== JSON.stringify(now);
    })
    .map(([column]) => column);
}

/** The schema in one text: columns, keys, indexes and enums, the same however it came to be. */
export async function readSchema(client: Client): Promise<string> {
  const { rows } = await client.query<{ line: string }>(`
    SELECT format('%s.%s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
      a.attnotnull, pg_get_expr(d.adbin, d.adrelid)) AS "line"
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
    UNION ALL SELECT format('%s %s', conrelid::regclass, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
      AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
    UNION ALL SELECT format('%s %s', enumtypid::regtype, enumlabel) FROM pg_enum
    ORDER BY 1`);
  return rows.map(({ line }) => line).join("\n");
}
