import "server-only";
import type { ActScope } from "./act";
import { appendEvent } from "./events";
import type { SuggestionState } from "./generated/enums";
import { notice } from "./notices";
import type { PassageState } from "./passage-state";
import type { PassageRows } from "./review";

export type SuggestionRow = PassageRows["suggestions"][number];

/** A suggestion of the grant's interview, open or not; null when there is no such one in it. */
export async function findSuggestion(
  scope: ActScope,
  suggestionId: string,
): Promise<SuggestionRow | null> {
  const { interviewId } = scope.grant;
  return scope.tx.suggestion.findFirst({
    where: { id: suggestionId, passage: { transcript: { interviewId } } },
  });
}

/**
 * Keeps a proposed wording. A person has one open suggestion on a passage: an earlier one of theirs is
 * withdrawn, its words stay.
 */
export async function createSuggestion(
  scope: ActScope,
  state: PassageState,
  text: string,
): Promise<string> {
  await withdrawOwn(scope, state);
  const { participantId } = scope.grant;
  const about = { passageId: state.id, revisionId: state.revision.id, participantId };
  const { id } = await scope.tx.suggestion.create({
    data: { ...about, text, actId: scope.actId },
    select: { id: true },
  });
  await appendEvent(scope, "suggestion.made", state.id, { suggestion: id });
  await notice(scope, "suggested", "authors", id);
  return id;
}

/** Withdraws what the acting person still proposes for a passage. */
export async function withdrawOwn(scope: ActScope, state: PassageState): Promise<void> {
  const own = state.rows.suggestions.filter(
    (row) => row.participantId === scope.grant.participantId,
  );
  for (const row of own) await changeSuggestion(scope, row, "withdrawn");
}

/** Answers an open suggestion. @throws when it is not open, which the interview's lock rules out. */
export async function changeSuggestion(
  scope: ActScope,
  row: Pick<SuggestionRow, "id" | "passageId">,
  answer: Exclude<SuggestionState, "open">,
): Promise<void> {
  const { count } = await scope.tx.suggestion.updateMany({
    where: { id: row.id, state: "open" },
    data: { state: answer, answeredBy: scope.grant.participantId, answeredAt: scope.now },
  });
  if (count !== 1) throw new Error("a suggestion changed under the interview's lock");
  await appendEvent(scope, "suggestion.answered", row.passageId, { suggestion: row.id, answer });
}

/** Lets an answered suggestion wait again, because its answer was undone. */
export async function reopenSuggestion(
  scope: ActScope,
  row: Pick<SuggestionRow, "id" | "passageId">,
): Promise<void> {
  await scope.tx.suggestion.update({
    where: { id: row.id },
    data: { state: "open", answeredBy: null, answeredAt: null },
  });
  await appendEvent(scope, "suggestion.answered", row.passageId, {
    suggestion: row.id,
    answer: "open",
  });
}
