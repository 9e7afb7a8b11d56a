import type { Client } from "pg";

export type Column = {
  name: string;
  type: string;
  /** The database works it out from other columns; nobody can write it. */
  computed: boolean;
  /** The sequence its numbers come from, as SQL names it. */
  sequence: string | null;
  /** What an enum allows. */
  labels: string[];
  parent: { table: string; column: string } | null;
};

export type Table = { name: string; columns: Column[] };

type Row = Omit<Column, "parent"> & {
  table: string;
  parentTable: string | null;
  parentColumn: string | null;
};

/** Our tables as the database itself describes them, those that others lead to first; not the ledger. */
export async function describeTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Row>(`
    SELECT c.relname AS "table", a.attname AS "name", format_type(a.atttypid, NULL) AS "type",
      a.attgenerated <> '' AS "computed",
      pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) AS "sequence",
      ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = a.atttypid ORDER BY e.enumsortorder) AS "labels",
      p.relname AS "parentTable", pa.attname AS "parentColumn"
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' 
    JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
    LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'f' AND k.conkey @> ARRAY[a.attnum]
    LEFT JOIN pg_class p ON p.oid = k.confrelid
    LEFT JOIN pg_attribute pa ON pa.attrelid = p.oid AND pa.attnum = k.confkey[1]
    WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relname <> '_prisma_migrations'
    ORDER BY c.relname, a.attnum`);
  const tables = new Map<string, Table>();
  for (const { table, parentTable, parentColumn, ...column } of rows) {
    const known = tables.get(table) ?? { name: table, columns: [] };
    const own = parentTable === table;
    const parent =
      parentTable && parentColumn && !own ? { table: parentTable, column: parentColumn } : null;
    known.columns.push({ ...column, parent });
    tables.set(table, known);
  }
  return parentsFirst([...tables.values()]);
}

function parentsFirst(tables: Table[]): Table[] {
  const placed: Table[] = [];
  const ready = ({ columns }: Table) =>
    columns.every(({ parent }) => !parent || placed.some(({ name }) => name === parent.table));
  while (placed.length < tables.length) {
    const next = tables.filter((table) => !placed.includes(table) && ready(table));
    if (next.length === 0) throw new Error("Tables lead to each other in a circle.");
    placed.push(...next);
  }
  return placed;
}
