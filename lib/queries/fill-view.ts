import "server-only";
import type { FillPlace, FillView } from "@/lib/core/translation/fill-place";
import { visibleText } from "@/lib/core/words/visible-text";
import { saidBy } from "@/lib/db/follow-original";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import type { ReviewRows } from "@/lib/db/review";

/**
 * The passages of a translation that have no words yet, in order of reading, with what of their originals is
 * not taken out: what is out cannot be translated. Those that cannot be typed here are not among them.
 */
export function fillOf(rows: ReviewRows): FillView {
  const states = [...statesOf(rows).values()];
  const staying = states.filter(({ look }) => !look);
  const open = staying.filter(({ standing }) => standing === "untranslated");
  const originals = rows.original ? statesOf(rows.original) : new Map<string, PassageState>();
  const places = open
    .filter(({ passage }) => passage.syntax !== "opaque")
    .map((state) => placeOf(rows, state, saidBy(state, originals)));
  const out = states.filter(({ look }) => look).map(({ id }) => id);
  return { done: staying.length - open.length, total: staying.length, places, out };
}

function placeOf({ post }: ReviewRows, state: PassageState, said: PassageState[]): FillPlace {
  const { id, passage, revision } = state;
  const { key: anchor, kind, speaker } = passage;
  return {
    ...{ id, anchor, kind, revisionId: revision.id },
    speaker: speaker === null ? null : (post.speakers[speaker]?.label ?? null),
    originals: said.map(({ id, passage: { key }, text, cuts, digest, look }) => {
      return { id, anchor: key, text: look ? "" : visibleText(text, cuts), digest };
    }),
  };
}
