import "server-only";
import type { ThreadView } from "@/lib/core/review/passage-view";
import { placeAnchor } from "@/lib/core/thread/place-anchor";
import { excerpt } from "@/lib/core/words/excerpt";
import type { Span } from "@/lib/core/words/segments";
import { textOf } from "@/lib/core/words/text-of";
import { type PassageState, sameWords } from "@/lib/db/passage-state";
import type { ThreadRow } from "@/lib/db/threads";
import type { Viewing } from "./viewing";

type Place = Pick<ThreadView, "place" | "was"> & { span: Span | null };

/** Letters of what a conversation was about that are shown with it. */
const MOST = 160;

/**
 * Where the words are that a conversation is about. They are followed from one revision to the next, never
 * looked for among others that read alike.
 */
export function placeOf(viewing: Viewing, state: PassageState, thread: ThreadRow): Place {
  const about = spanOf(thread);
  if (thread.lostFrom) {
    const text = viewing.rows.lost.get(thread.revisionId) ?? null;
    return { place: "tray", span: null, was: quote(viewing, text, about) };
  }
  if (sameWords(state, thread.revisionId)) return { place: "here", span: about, was: null };
  if (!about) return { place: "changed", span: null, was: null };
  const texts = textsSince(state, thread.revisionId);
  const placed = placeAnchor(about, texts, viewing.rows.transcript.language);
  if (placed.kind === "here") return { place: "here", span: placed.span, was: null };
  const place = placed.kind === "gone" ? "tray" : "changed";
  return { place, span: null, was: quote(viewing, texts[0] ?? null, about) };
}

function spanOf({ start, end }: ThreadRow): Span | null {
  return start === null || end === null ? null : { start, end };
}

/** The passage's texts from the one that a conversation counts in; it may be again what it was later on. */
function textsSince({ rows, passage }: PassageState, revisionId: string): string[] {
  const { revisions } = rows;
  const first = revisions.find(({ id }) => id === revisionId)?.source;
  const from = revisions.findLastIndex(({ source }) => source === first);
  return revisions.slice(Math.max(0, from)).map(({ source }) => textOf(source, passage.syntax));
}

/** For both sides only: who does not see what was taken out sees no earlier words. */
function quote({ grant }: Viewing, text: string | null, about: Span | null): string | null {
  if (text === null || !grant.also("removed.read")) return null;
  return excerpt(about ? text.slice(about.start, about.end) : text, null, MOST) || null;
}
