import "server-only";
import type { Term, TermName } from "@/lib/core/terms/term";
import type { Grant } from "@/lib/policy/grant";
import { type ActScope, sha256, type Tx } from "./act";
import { database } from "./client";
import { appendEvent } from "./events";

/** The terms of the grant's interview in the order of their list. Not for readers: a name may be out. */
export async function listTerms(
  grant: Grant<"removed.read" | "term.change">,
  tx?: Tx,
): Promise<Term[]> {
  return await listOf(grant.interviewId, tx ?? database());
}

/** The same for whoever looks: nothing for a reader. */
export async function listTermsFor(grant: Grant): Promise<Term[]> {
  return grant.also("removed.read") ? await listOf(grant.interviewId, database()) : [];
}

/** SHA-256 of a list as it reads: what a change of it has to name. */
export function termsSeen(terms: Omit<Term, "id">[]): string {
  const parts = terms.map(({ kind, names }) => [kind, names.map(partsOf)]);
  return sha256(JSON.stringify(parts));
}

/** Puts another list in the place of the interview's, in the name of who acts. */
export async function replaceTerms(
  scope: ActScope<Grant<"term.change">>,
  terms: Omit<Term, "id">[],
): Promise<void> {
  const { tx, grant, now } = scope;
  const { interviewId } = grant;
  await tx.term.deleteMany({ where: { interviewId } });
  for (const [position, { kind, names }] of terms.entries()) {
    const data = { interviewId, position, kind, createdAt: now };
    await tx.term.create({ data: { ...data, names: { create: names } } });
  }
  await appendEvent(scope, "terms.changed", null, { terms: terms.length });
}

async function listOf(interviewId: string, { term }: Pick<Tx, "term">): Promise<Term[]> {
  const rows = await term.findMany({
    where: { interviewId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: {
      names: {
        select: { language: true, name: true },
        orderBy: [{ language: "asc" }, { name: "asc" }],
      },
    },
  });
  return rows.map(({ id, kind, names }) => ({ id, kind: kindOf(kind), names }));
}

function partsOf({ language, name }: TermName) {
  return [language, name];
}

const kinds: readonly Term["kind"][] = ["person", "firm", "place", "term"];

/** A kind of a later release is a word like any other. */
function kindOf(kind: string): Term["kind"] {
  return kinds.find((one) => one === kind) ?? "term";
}
