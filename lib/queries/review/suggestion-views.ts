import "server-only";
import type { PassageView, PastSuggestion, SuggestionView } from "@/lib/core/review/passage-view";
import { changeOf, type Reason } from "@/lib/core/suggestion/change";
import { hintOf } from "@/lib/core/suggestion/hint-of";
import { rebase } from "@/lib/core/suggestion/rebase";
import { sideOf } from "@/lib/core/suggestion/side-of";
import { textOf } from "@/lib/core/words/text-of";
import { type PassageState, sameWords } from "@/lib/db/passage-state";
import type { SuggestionRow } from "@/lib/db/suggestions";
import { nameOf, type Viewing } from "./viewing";

/** What waits for an answer, as both sides see it; readers never get any. */
export function suggestionViews(viewing: Viewing, state: PassageState): SuggestionView[] {
  return state.rows.suggestions.map((row) => {
    const said = saidIn(viewing, state, row);
    const stale = !sameWords(state, row.revisionId);
    const maker = viewing.rows.participants.find(({ id }) => id === row.participantId);
    return {
      ...said,
      answerable: sideOf(maker?.role ?? "") !== sideOf(viewing.grant.role),
      stale,
      rebased: stale ? rebasedOn(viewing, state, said) : null,
    };
  });
}

/** Why the last one was declined; nothing any more once its maker suggests something else. */
export function declinedView(viewing: Viewing, state: PassageState): PassageView["declined"] {
  const row = viewing.declined.get(state.id);
  if (!row) return null;
  const { participantId, answeredBy, note } = row;
  const again = state.rows.suggestions.some((one) => one.participantId === participantId);
  if (again || !answeredBy) return null;
  const mine = answeredBy === viewing.grant.participantId;
  return { byName: nameOf(viewing, answeredBy), mine, note };
}

/** The same of one that may have been answered. */
export function pastSuggestion(
  viewing: Viewing,
  state: PassageState,
  row: SuggestionRow,
): PastSuggestion {
  const { answeredBy, answeredAt, detail } = row;
  const note = row.state === "declined" ? row.note : null;
  const answer =
    answeredBy && answeredAt
      ? { byName: nameOf(viewing, answeredBy), at: answeredAt.toISOString(), note }
      : null;
  const { parts = null } = detail as { parts?: number[] };
  return { ...saidIn(viewing, state, row), state: row.state, parts, answer };
}

function saidIn(viewing: Viewing, state: PassageState, row: SuggestionRow) {
  const base = state.rows.revisions.find((revision) => revision.id === row.revisionId);
  const before = base ? textOf(base.source, state.passage.syntax) : state.text;
  const change = changeOf(row);
  const { language } = viewing.rows.transcript;
  return {
    id: row.id,
    change,
    before,
    byName: nameOf(viewing, row.participantId),
    mine: row.participantId === viewing.grant.participantId,
    reason: row.reason as Reason | null,
    hint: change.type === "words" ? hintOf(before, change.text, language) : null,
    counters: row.counters,
    at: row.createdAt.toISOString(),
  };
}

function rebasedOn(
  { rows }: Viewing,
  { text: now }: PassageState,
  { change, before }: Pick<SuggestionView, "change" | "before">,
): string | null {
  if (change.type !== "words") return null;
  return rebase({ before, after: change.text, now }, rows.transcript.language);
}
