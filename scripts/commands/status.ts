import { parseArgs } from "node:util";
import type { PublishView } from "@/lib/core/publish/views";
import { type ListedInterview, listInterviews } from "@/lib/db/operator-facts";
import { operate } from "@/lib/policy/operator";
import { readPublishPage } from "@/lib/queries/publish-page";
import { interviewGrant } from "./interview-grant";

/** Says how far one or all interviews are; words of an interview are never printed. */
export async function run(args: string[]): Promise<number> {
  const options = { json: { type: "boolean" } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const operator = operate("cli.status");
  const all = await listInterviews(operator);
  const [id] = positionals;
  const grant = id ? await interviewGrant(operator, id, "publication.read") : null;
  const chosen = grant ? all.filter((one) => one.id === grant.interviewId) : all;
  const rows = [];
  for (const one of chosen) {
    const own = grant ?? (await interviewGrant(operator, one.id, "publication.read"));
    rows.push(rowOf(one, await readPublishPage(own)));
  }
  if (values.json) console.log(JSON.stringify(rows, null, 2));
  else if (rows.length === 0) console.log("There are no interviews yet.");
  else for (const row of rows) console.log(linesOf(row));
  return 0;
}

function rowOf({ id, path, stage }: ListedInterview, view: PublishView) {
  const { counts, signers, target, publications } = view;
  const signed = signers.map(({ name, signedAt }) => ({ name, signedAt }));
  const waiting = view.waiting.map(({ passage, why }) => ({ passage, why }));
  const [newest] = publications;
  const last = newest
    ? { state: newest.state, reason: newest.reason, commit: newest.commit }
    : null;
  return { id, path, stage, target, ...counts, signed, blockers: waiting, publication: last };
}

function linesOf(row: ReturnType<typeof rowOf>): string {
  const { signed, blockers, publication } = row;
  const people = signed.map(
    ({ name, signedAt }) => `${name} ${signedAt ? "signed" : "has not signed"}`,
  );
  const first = blockers.slice(0, 5).map(({ passage, why }) => `${passage ?? "interview"}: ${why}`);
  const rest = blockers.length > 5 ? [`and ${blockers.length - 5} more`] : [];
  return [
    `${row.id}  ${row.stage}  ${row.path}`,
    `  ${row.approved} approved, ${row.out} taken out, ${row.waiting} waiting`,
    `  ${people.join(", ") || "nobody is invited to decide"}`,
    ...(blockers.length > 0 ? [`  waits for: ${[...first, ...rest].join("; ")}`] : []),
    ...(publication
      ? [`  last publication: ${publication.state} ${publication.commit ?? ""}`]
      : []),
  ].join("\n");
}
