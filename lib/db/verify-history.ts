import "server-only";
import type { Operator } from "@/lib/policy/operator";
import { type Anchor, flawByAnchors } from "./anchors";
import { database } from "./client";
import { type ChainedEvent, chainHash, type EventDetail, firstChainHash } from "./events";
import type { ReceiptBody } from "./receipts";

/**
 * What is wrong with a line, or from it on. `gap`: a line before it is missing. `unlinked`: it does not
 * follow from the line before it. `changed`: it is not what it was when it was written. `rewritten`: it and
 * what follows fit each other, but not what `by` names. `cut`: what `by` names came after it and is gone.
 */
export type Flaw =
  | { seq: number; kind: "gap" | "unlinked" | "changed" }
  | { seq: number; kind: "rewritten" | "cut"; by: Anchor["by"] };

export type Verified = { events: number; receipts: number; flaw: Flaw | null };

/** A head that a commit of the blog names; `publicationId` when it is known for which it was made. */
export type CommitHead = { head: string; publicationId: string | null };

/**
 * Walks the history of an interview from its first line, then looks for the heads that its acts, its
 * receipts and `commits` name.
 */
export async function verifyHistory(
  _operator: Operator,
  interviewId: string,
  commits: CommitHead[] = [],
): Promise<Verified> {
  const events = (await database().event.findMany({
    where: { interviewId },
    orderBy: { seq: "asc" },
  })) as Line[];
  const receipts = await database().receipt.findMany({
    where: { publication: { interviewId } },
    select: { body: true, publicationId: true },
  });
  const lineOf = (publicationId: string | null) =>
    events.find((one) => one.verb === "publication.asked" && one.objectId === publicationId)?.seq;
  const anchors: Anchor[] = [
    ...(await actAnchors(interviewId)),
    ...receipts.flatMap(({ body, publicationId }) =>
      receiptAnchors(body as ReceiptBody, lineOf(publicationId)),
    ),
    ...commits.map(({ head: hash, publicationId }) => {
      return { hash, line: lineOf(publicationId) ?? null, by: "commit" as const };
    }),
  ];
  const flaw = flawInside(events) ?? flawByAnchors(events, anchors);
  return { events: events.length, receipts: receipts.length, flaw };
}

/** Of some hashes, those that are a line of any history of this server. */
export async function knownHeads(_operator: Operator, hashes: string[]): Promise<Set<string>> {
  const rows = await database().event.findMany({
    where: { hash: { in: hashes } },
    select: { hash: true },
  });
  return new Set(rows.map(({ hash }) => hash));
}

async function actAnchors(interviewId: string): Promise<Anchor[]> {
  const rows = await database().act.findMany({
    where: { interviewId, head: { not: null } },
    select: { head: true, line: true },
  });
  return rows.map(({ head, line }) => ({ hash: head ?? "", line, by: "act" }));
}

function receiptAnchors(body: ReceiptBody, asked: number | undefined): Anchor[] {
  const last = body.head ? [{ hash: body.head, line: body.line ?? null }] : [];
  return [{ hash: body.history, line: asked ?? null }, ...last].map((one) => {
    return { ...one, by: "receipt" as const };
  });
}

type Line = ChainedEvent & { hash: string; detail: EventDetail };

function flawInside(events: Line[]): Flaw | null {
  let previous = "";
  let first = true;
  for (const [at, event] of events.entries()) {
    if (event.seq !== at + 1) return { seq: event.seq, kind: "gap" };
    if (event.previous !== previous) return { seq: event.seq, kind: "unlinked" };
    // Lines of the first release stand at the beginning; nothing after a newer line passes as one.
    const now = chainHash(event) === event.hash;
    first = first && !now;
    if (!now && !(first && firstChainHash(event) === event.hash)) {
      return { seq: event.seq, kind: "changed" };
    }
    previous = event.hash;
  }
  return null;
}
