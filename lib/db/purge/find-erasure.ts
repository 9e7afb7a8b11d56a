import "server-only";
import type { Grant } from "@/lib/policy/grant";
import { sha256, type Tx } from "../act";
import { database } from "../client";
import type { PassageState } from "../passage-state";
import { loadWholeInterview } from "../review";
import { hides } from "../seen-threads";
import { type Before, everyBefore } from "./before";
import { findOpen } from "./find-open";
import { findSayings, type Sayings } from "./find-sayings";
import { findStanding } from "./find-standing";
import { removalsIn, tellsOf } from "./tells";

/** What a purge would take away now, in every language, and what stands in its way. */
export type Erasure = Sayings & {
  /** Every transcript, the original first. */
  before: Before[];
  /** Passages whose removed words are still kept, of all transcripts. */
  touched: PassageState[];
  /** Messages that say them in private notes of others: they go too, and nobody is told how many. */
  hidden: string[];
  /** Passages in which these words still stand: purged, nothing could find them there any more. */
  standing: string[];
  /** Passages of translations that may say them, and nobody knows. */
  open: string[];
  /** When something was erased last. */
  erasedAt: Date | null;
  /** SHA-256 that stands for all of it: what somebody saw before they said yes. */
  seen: string;
};

/**
 * What a purge of the grant's interview would take away: everything that was taken out, whoever did and in
 * whichever language, and what was said elsewhere in the same words.
 */
export async function findErasure(grant: Grant, tx?: Tx): Promise<Erasure> {
  const before = everyBefore(await loadWholeInterview(grant, tx));
  const touched = before.flatMap((one) => one.touched);
  const open = touched.length > 0 ? findOpen(before) : [];
  const removals = removalsIn(before, new Set(open));
  const prints = before.map(({ printed }) => printed.source);
  const tells = tellsOf(removals, prints);
  const said = await findSayings(tx ?? database(), { before, touched, removals, tells });
  const unseen = hiddenIn(grant, before);
  const hidden = said.comments.filter((id) => unseen.has(id));
  const sayings = { ...said, comments: said.comments.filter((id) => !unseen.has(id)) };
  const standing = before.flatMap((one) => findStanding(one, { removals, tells }));
  const parts = [...touched.map(({ id, digest }) => [id, digest]), sayings];
  const seen = sha256(JSON.stringify(parts));
  const erased = before.flatMap(({ states }) =>
    states.flatMap(({ rows }) =>
      rows.redactions.flatMap(({ purgedAt }) => purgedAt?.getTime() ?? []),
    ),
  );
  const erasedAt = erased.length > 0 ? new Date(Math.max(...erased)) : null;
  return { ...sayings, hidden, before, touched, standing, open, erasedAt, seen };
}

/** Messages that who asks may not see. */
function hiddenIn(grant: Grant, before: Before[]): Set<string> {
  const threads = before.flatMap(({ states }) => states.flatMap(({ rows }) => rows.threads));
  const closed = threads.filter((thread) => hides(grant, thread));
  return new Set(closed.flatMap(({ comments }) => comments.map(({ id }) => id)));
}
