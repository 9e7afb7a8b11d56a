import "server-only";
import { findLeaks } from "@/lib/core/edition/find-leaks";
import { printedOf } from "@/lib/core/edition/printed-of";
import { comparable } from "@/lib/core/edition/telling-words";
import { printPost } from "@/lib/core/print/print-post";
import type { Grant } from "@/lib/policy/grant";
import { sha256, type Tx } from "../act";
import { database } from "../client";
import { editionInputOf, type LoadedEdition } from "../edition-input";
import { type PassageState, statesOf } from "../passage-state";
import { loadReview, type ReviewRows } from "../review";
import { findSayings, type Sayings } from "./find-sayings";
import { findStanding } from "./find-standing";

/** What a purge would take away now, and what stands in its way. */
export type Erasure = Sayings & {
  rows: ReviewRows;
  loaded: LoadedEdition;
  /** What the post prints as, approved or not: the same before and after. */
  print: string;
  /** Passages whose removed words are still kept. */
  touched: PassageState[];
  /** Passages in which these words still stand: purged, nothing could find them there any more. */
  standing: string[];
  /** When something was erased last. */
  erasedAt: Date | null;
  /** SHA-256 that stands for all of it: what somebody saw before they said yes. */
  seen: string;
};

/**
 * What a purge of the grant's interview would take away: everything that was taken out, whoever did, and
 * what was said elsewhere in the same words.
 */
export async function findErasure(grant: Grant, tx?: Tx): Promise<Erasure> {
  const rows = await loadReview(grant, tx);
  const loaded = editionInputOf([rows]);
  const states = [...statesOf(rows).values()];
  const touched = states.filter(holdsRemoved);
  const printed = printPost(rows.post, (passage) => printedOf(loaded, passage));
  const tells = tellsOf(loaded, printed.source);
  const sayings = await findSayings(tx ?? database(), { rows, states, touched, tells });
  const standing = findStanding({ rows, loaded, states, touched, printed, tells });
  const parts = [...touched.map(({ id, digest }) => [id, digest]), sayings];
  const seen = sha256(JSON.stringify(parts));
  const erased = states.flatMap(({ rows: { redactions } }) =>
    redactions.flatMap(({ purgedAt }) => purgedAt?.getTime() ?? []),
  );
  const erasedAt = erased.length > 0 ? new Date(Math.max(...erased)) : null;
  return { ...sayings, rows, loaded, print: printed.source, touched, standing, erasedAt, seen };
}

/** Whether words that were taken out of a passage are still kept with it. */
function holdsRemoved({ outs, cuts, revision }: PassageState): boolean {
  return cuts.length > 0 || (outs.length > 0 && revision.source !== "");
}

/**
 * Which of these texts say removed words, by their ids: by the measure of the leak check, and by each
 * removed word that tells something by itself and stands nowhere in what is printed.
 */
function tellsOf(loaded: LoadedEdition, print: string) {
  const stays = new Set(comparable(print).split(" "));
  const lonely = loaded.removals.flatMap(({ text, ...removal }) => {
    const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const gone = words.filter((word) => !stays.has(comparable(word)));
    return [...new Set(gone)].map((word) => ({ ...removal, text: word }));
  });
  const removals = [...loaded.removals, ...lonely];
  return (texts: { id: string; text: string }[]): Set<string> => {
    const files = texts.map(({ id, text }) => ({ path: id, text }));
    return new Set(findLeaks({ files, texts: [], removals }).map(({ path }) => path));
  };
}

export type Tells = ReturnType<typeof tellsOf>;
