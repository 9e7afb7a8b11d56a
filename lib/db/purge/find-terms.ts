import "server-only";
import type { Removal } from "@/lib/core/edition/edition-of";
import { comparable } from "@/lib/core/edition/telling-words";
import type { Tx } from "../act";
import type { Before } from "./before";
import type { Tells } from "./tells";

type Looking = { before: Before[]; removals: Removal[]; tells: Tells };

/**
 * Ids of the entries of the list of names of which a name says removed words, or was said in them; one of
 * which a name stands in any print is no secret and stays.
 */
export async function findTerms(db: Tx, { before, removals, tells }: Looking): Promise<string[]> {
  const interviewId = before[0]?.rows.interview.id ?? "";
  const select = { id: true, names: { select: { name: true } } };
  const rows = await db.term.findMany({ where: { interviewId }, select });
  const prints = before.map(({ printed }) => comparable(printed.source));
  const removed = removals.map(({ text }) => comparable(text));
  const secret = rows
    .map(({ id, names }) => ({ id, names: names.map(({ name }) => name) }))
    .filter(({ names }) => !names.some((name) => stands(prints, name)));
  const told = tells(secret.map(({ id, names }) => ({ id, text: names.join("\n") })));
  return secret
    .filter(({ id, names }) => told.has(id) || names.some((name) => stands(removed, name)))
    .map(({ id }) => id)
    .sort();
}

function stands(texts: string[], name: string): boolean {
  const words = comparable(name);
  return words !== "" && texts.some((text) => text.includes(words));
}
