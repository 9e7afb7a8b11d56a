import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { type Column, describeTables, type Table } from "../describe-tables";

type Values = Record<string, unknown>;

/**
 * Puts `count` rows into every table there is at this moment, whatever migration it is at, parents before
 * children. Foreign keys lead to rows that are there; texts hold several scripts and what JSON escapes.
 */
export async function fillRows(client: Client, count: number): Promise<void> {
  const made = new Map<string, Values[]>();
  for (const table of await describeTables(client)) {
    const rows: Values[] = [];
    for (let at = 0; at < count; at += 1) rows.push(await insertRow(client, table, at, made));
    made.set(table.name, rows);
  }
}

async function insertRow(
  client: Client,
  { name, columns }: Table,
  at: number,
  made: Map<string, Values[]>,
): Promise<Values> {
  const values: Values = {};
  for (const column of columns.filter((one) => !one.computed && !one.sequence)) {
    const parent = column.parent && made.get(column.parent.table)?.at(at)?.[column.parent.column];
    values[column.name] = column.parent ? (parent ?? null) : valueFor(column, at);
  }
  const names = Object.keys(values);
  const list = names.map((one) => `"${one}"`).join(", ");
  const places = names.map((_, index) => `$${index + 1}`).join(", ");
  const sql = `INSERT INTO "${name}" (${list}) VALUES (${places}) RETURNING *`;
  const { rows } = await client.query<Values>(sql, Object.values(values));
  return rows[0] ?? {};
}

function valueFor({ type, name, labels }: Column, at: number): unknown {
  if (labels.length > 0) return labels[at % labels.length];
  if (type.endsWith("[]")) return [];
  switch (type) {
    case "uuid":
      return randomUUID();
    case "integer":
    case "bigint":
    case "smallint":
    case "double precision":
      return at + 1;
    case "boolean":
      return at % 2 === 0;
    case "jsonb":
    case "json":
      return JSON.stringify({ at, words: `"${name}"\n殷王 \\u0041 👩‍👩‍👧` });
    case "bytea":
      return Buffer.from([0, 255, at]);
    default:
      return type.startsWith("timestamp")
        ? new Date(Date.UTC(2026, 2, 1 + at, 9, 30, 15, 123))
        : `${name} ${at} ${randomUUID().slice(0, 8)}\tأ: «Zeile\\n» 王垠 👋🏽\n`;
  }
}
