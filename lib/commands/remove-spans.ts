import "server-only";
import type { Look } from "@/lib/core/words/cut";
import { mergeCuts } from "@/lib/core/words/merge-cuts";
import type { Span } from "@/lib/core/words/segments";
import { snapCut } from "@/lib/core/words/snap-cut";
import type { ActScope } from "@/lib/db/act";
import type { PassageState } from "@/lib/db/passage-state";
import { changePassage } from "@/lib/db/passages";
import { createRedaction, endRedactions, type Removal } from "@/lib/db/redactions";

/** What an act took out of a passage: its removals, in the order asked for, and whether that is all of it. */
export type Taken = { ids: string[]; whole: boolean };

/** A span that is to go. */
export type Part = Removal & Span;

const nothing: Look = { kind: "nothing" };

type Own = Span & { id: string };

/**
 * Takes spans out of a passage in the name of who acts, each joined with one's own that it touches; all of
 * the passage where nothing else would be left, or no span of it can be taken out.
 */
export async function removeSpans(
  scope: ActScope,
  state: PassageState,
  parts: Part[],
): Promise<Taken> {
  const placed = parts.map((part) => ({ ...part, ...snapped(state, part) }));
  const [first] = placed;
  if (!first || state.passage.syntax === "opaque" || restOf(state.text, placed) === "") {
    const { look = nothing, follows } = first ?? {};
    return await removeAll(scope, state, follows ? { look, follows } : { look });
  }
  const ids: string[] = [];
  const { participantId } = scope.grant;
  const own = state.spans.filter((row) => row.participantId === participantId);
  for (const part of placed) ids.push(await removeSpan(scope, state, part, own));
  await changePassage(scope, state);
  return { ids, whole: false };
}

/** The whole passage, in place of one's own earlier removal of it. */
export async function removeAll(
  scope: ActScope,
  state: PassageState,
  removal: Pick<Removal, "look" | "follows" | "until">,
): Promise<Taken> {
  const own = state.outs.filter((row) => row.participantId === scope.grant.participantId);
  await endRedactions(
    scope,
    own.map((row) => row.id),
  );
  const id = await createRedaction(scope, state, { ...removal, start: null, end: null });
  await changePassage(scope, state);
  return { ids: [id], whole: true };
}

/** One span; those of one's own that it touches end with it, and it covers them. */
async function removeSpan(
  scope: ActScope,
  state: PassageState,
  part: Part,
  own: Own[],
): Promise<string> {
  const touching = own.filter((row) => row.start <= part.end && part.start <= row.end);
  await endRedactions(
    scope,
    touching.map((row) => row.id),
  );
  const start = Math.min(part.start, ...touching.map((row) => row.start));
  const end = Math.max(part.end, ...touching.map((row) => row.end));
  return await createRedaction(scope, state, { ...part, start, end });
}

function snapped({ text }: PassageState, { start, end }: Span): Span {
  const cut = { start, end: Math.min(end, text.length), look: nothing };
  const { start: from, end: to } = snapCut(text, cut);
  return { start: from, end: to };
}

function restOf(text: string, parts: Part[]): string {
  const last = mergeCuts(parts).reverse();
  return last.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text).trim();
}
