import { parseArgs } from "node:util";
import { listInterviews } from "@/lib/db/operator-facts";
import { type Flaw, verifyHistory } from "@/lib/db/verify-history";
import { operate } from "@/lib/policy/operator";
import { Misused } from "./commands";

const sentences: Record<Flaw["kind"], string> = {
  gap: "a line before it is missing",
  unlinked: "it does not follow from the line before it",
  changed: "it was changed after it was written",
  cut: "lines after it, which a receipt names, are missing",
};

/** Walks the history of one or all interviews; 1 when a line is not as it was written. */
export async function run(args: string[]): Promise<number> {
  const options = { json: { type: "boolean" } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [id, more] = positionals;
  if (more) throw new Misused("Name one interview, or none for all.");
  const operator = operate("cli.verify");
  const all = await listInterviews(operator);
  const chosen = id ? all.filter((one) => one.id === id) : all;
  if (id && chosen.length === 0) throw new Error(`There is no interview ${id}.`);
  const rows = [];
  for (const one of chosen) rows.push({ id: one.id, ...(await verifyHistory(operator, one.id)) });
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else for (const row of rows) console.log(`${row.id}  ${sentenceOf(row)}`);
  return rows.some(({ flaw }) => flaw) ? 1 : 0;
}

function sentenceOf({ events, flaw }: { events: number; flaw: Flaw | null }): string {
  if (!flaw) return `${events} lines, all as they were written`;
  return `line ${flaw.seq}: ${sentences[flaw.kind]}`;
}
