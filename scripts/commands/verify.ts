import { parseArgs } from "node:util";
import { type VerifiedInterview, verifyInterview } from "@/lib/commands/verify-interview";
import { listInterviews } from "@/lib/db/operator-facts";
import type { Flaw } from "@/lib/db/verify-history";
import { operate } from "@/lib/policy/operator";
import { Misused } from "./commands";

function sentenceAbout(flaw: Flaw): string {
  switch (flaw.kind) {
    case "gap":
      return "a line before it is missing";
    case "unlinked":
      return "it does not follow from the line before it";
    case "changed":
      return "it was changed after it was written";
    case "rewritten":
      return `it was written anew, with what follows: ${names[flaw.by]} names other lines`;
    case "cut":
      return `lines after it, which ${names[flaw.by]} names, are missing`;
  }
}

const names = { act: "an accepted act", receipt: "a receipt", commit: "a commit of the blog" };

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
  for (const one of chosen) rows.push({ id: one.id, ...(await verifyInterview(operator, one.id)) });
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else for (const row of rows) console.log(`${row.id}  ${sentenceOf(row)}`);
  return rows.some(({ flaw }) => flaw) ? 1 : 0;
}

function sentenceOf({ events, receipts, commits, flaw }: VerifiedInterview): string {
  if (flaw) return `line ${flaw.seq}: ${sentenceAbout(flaw)}`;
  const blog = commits === null ? "the blog could not be read" : `${commits} commits`;
  return `${events} lines, all as they were written (${receipts} receipts, ${blog})`;
}
