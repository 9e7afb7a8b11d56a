import "server-only";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";
import { chainHash, type EventDetail } from "./events";
import type { ReceiptBody } from "./receipts";

/**
 * What is wrong with a line: `gap`, a line before it is missing; `unlinked`, it does not name the line
 * before it; `changed`, it is not what it was when it was written; `cut`, a receipt names a head that is
 * not there any more (then `seq` is that of the last line that is).
 */
export type Flaw = { seq: number; kind: "gap" | "unlinked" | "changed" | "cut" };

export type Verified = { events: number; receipts: number; flaw: Flaw | null };

/** Walks the history of an interview from its first line, and looks for the heads that receipts name. */
export async function verifyHistory(_operator: Operator, interviewId: string): Promise<Verified> {
  const events = await database().event.findMany({
    where: { interviewId },
    orderBy: { seq: "asc" },
  });
  const receipts = await database().receipt.findMany({
    where: { publication: { interviewId } },
    select: { body: true },
  });
  const heads = receipts.map(({ body }) => (body as ReceiptBody).history);
  const counted = { events: events.length, receipts: heads.length };
  let previous = "";
  for (const [at, event] of events.entries()) {
    const kind = flawOf({ ...event, detail: event.detail as EventDetail }, at + 1, previous);
    if (kind) return { ...counted, flaw: { seq: event.seq, kind } };
    previous = event.hash;
  }
  const known = new Set(events.map(({ hash }) => hash));
  const cut = heads.some((head) => !known.has(head));
  return { ...counted, flaw: cut ? { seq: events.at(-1)?.seq ?? 0, kind: "cut" } : null };
}

type Line = Parameters<typeof chainHash>[0] & { hash: string };

function flawOf(event: Line, seq: number, previous: string): Flaw["kind"] | null {
  if (event.seq !== seq) return "gap";
  if (event.previous !== previous) return "unlinked";
  return chainHash(event) === event.hash ? null : "changed";
}
