import "server-only";
import type { InboxItem } from "@/lib/core/notice/inbox-item";
import { noticeRules } from "@/lib/core/notice/kind";
import { type InboxSeat, listInbox, type OpenNotice } from "@/lib/db/inbox";
import { endsBySight } from "@/lib/db/open-notices";
import type { Grant } from "@/lib/policy/grant";
import type { Identity } from "@/lib/policy/identity";

/** What waits for whoever is signed in, over all their interviews: what is asked first, then news, newest first. */
export async function readInbox(identity: Identity): Promise<InboxItem[]> {
  const items = (await listInbox(identity)).flatMap(itemsOf);
  const rank = ({ waits }: InboxItem) => (waits ? 0 : 1);
  const time = ({ at }: InboxItem) => (at ? Date.parse(at) : Number.MAX_SAFE_INTEGER);
  return items.sort((a, b) => rank(a) - rank(b) || time(b) - time(a));
}

function itemsOf(seat: InboxSeat): InboxItem[] {
  const { grant, notices } = seat;
  const review = reviewOf(seat);
  const items = notices.flatMap((one) => itemOf(grant, one) ?? []);
  return review ? [review, ...items] : items;
}

/** Reading what one said is no event: it waits for who gave the interview until they signed. */
function reviewOf({ grant, review }: InboxSeat): InboxItem | null {
  if (!review) return null;
  const { interviewId } = grant;
  const facts = { id: null, by: null, at: null, waits: true, dismissible: false };
  return { ...facts, kind: "review", interviewId, path: `/interviews/${interviewId}` };
}

function itemOf(
  { interviewId, role }: Grant,
  { byName, at, ...one }: OpenNotice,
): InboxItem | null {
  const { id, path } = one;
  const facts = { id, interviewId, path, by: byName, at: at.toISOString() };
  const { waits } = noticeRules[one.kind];
  if (one.kind !== "invited") {
    return { ...facts, kind: one.kind, waits, dismissible: endsBySight(one.kind) };
  }
  // An interviewee's invitation is the review above.
  if (role === "interviewee") return null;
  return { ...facts, kind: "read", waits, dismissible: true };
}
