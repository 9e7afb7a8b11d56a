import "server-only";
import { printedOf } from "@/lib/core/edition/printed-of";
import { type PrintedPost, printPost } from "@/lib/core/print/print-post";
import { editionInputOf } from "../edition-input";
import { type PassageState, statesOf } from "../passage-state";
import type { EveryTranscript, ReviewRows } from "../review";
import { type LoadedTranscript, transcriptInputOf } from "../transcript-input";

/** A transcript of the interview as it stands before a purge. */
export type Before = {
  rows: ReviewRows;
  /** Its own words and removals: what nobody settled is in it. */
  loaded: LoadedTranscript;
  /** The same as it goes out: with the approvals that count, without what nobody settled. */
  leaving: LoadedTranscript;
  states: PassageState[];
  /** Passages whose removed words are still kept. */
  touched: PassageState[];
  /** What it prints as, approved or not: the same before and after. */
  printed: PrintedPost;
};

/** Every transcript as it stands before a purge, the original first. */
export function everyBefore(every: EveryTranscript): Before[] {
  const edition = editionInputOf(every);
  const leaving = [edition, ...edition.translations];
  return every.map((rows, at) => {
    const loaded = transcriptInputOf(rows);
    const states = [...statesOf(rows).values()];
    return {
      ...{ rows, loaded, states, leaving: leaving[at] ?? loaded },
      touched: states.filter(holdsRemoved),
      printed: printPost(rows.post, (passage) => printedOf(loaded, passage)),
    };
  });
}

/** What each transcript prints as, with what nobody settled and without. */
export function printsOf(before: Before[]): string[] {
  return before.flatMap(({ printed, leaving }) => [
    printed.source,
    printPost(leaving.post, (passage) => printedOf(leaving, passage)).source,
  ]);
}

/** Whether words that were taken out of a passage are still kept with it. */
function holdsRemoved({ outs, standing, cuts, revision }: PassageState): boolean {
  const whole = outs.length > 0 || standing === "follows";
  return cuts.length > 0 || (whole && revision.source !== "");
}
