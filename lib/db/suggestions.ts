import "server-only";
import { type Change, type ChangeType, keptOf, type Reason } from "@/lib/core/suggestion/change";
import { sideOf } from "@/lib/core/suggestion/side-of";
import type { Grant } from "@/lib/policy/grant";
import type { ActScope } from "./act";
import { database } from "./client";
import { appendEvent } from "./events";
import type { Prisma } from "./generated/client";
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

/** All suggestions of a passage of the grant's interview, answered or not, oldest first. */
export async function listSuggestions(
  { interviewId }: Grant<"removed.read">,
  passageId: string,
): Promise<SuggestionRow[]> {
  return await database().suggestion.findMany({
    where: { passageId, passage: { transcript: { interviewId } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

/** A change as it is suggested: why, and which suggestion it answers. */
export type Suggested = { change: Change; reason: Reason | null; counters: string | null };

/**
 * Keeps a proposed change. A person has one open suggestion of a type on a passage: an earlier one of theirs
 * is withdrawn, its words stay.
 */
export async function createSuggestion(
  scope: ActScope,
  state: PassageState,
  { change, reason, counters }: Suggested,
): Promise<string> {
  await withdrawOwn(scope, state, change.type);
  const { participantId } = scope.grant;
  const about = { passageId: state.id, revisionId: state.revision.id, participantId };
  const { detail, ...kept } = keptOf(change);
  const said = { ...kept, detail: detail as Prisma.InputJsonObject, reason, counters };
  const { id } = await scope.tx.suggestion.create({
    data: { ...about, ...said, actId: scope.actId },
    select: { id: true },
  });
  await appendEvent(scope, "suggestion.made", state.id, { suggestion: id, type: change.type });
  const asked = sideOf(scope.grant.role) === "authors" ? "interviewees" : "authors";
  await notice(scope, "suggested", asked, id);
  return id;
}

/** Withdraws what the acting person still proposes for a passage, of one type where it is given. */
export async function withdrawOwn(
  scope: ActScope,
  state: PassageState,
  type?: ChangeType,
): Promise<void> {
  const own = state.rows.suggestions.filter((row) => {
    return row.participantId === scope.grant.participantId && (!type || row.type === type);
  });
  for (const row of own) await changeSuggestion(scope, row, "withdrawn");
}

/** What is kept with an answer: words, and which parts were taken. */
export type With = { note?: string | null; detail?: Prisma.InputJsonObject };

/** Answers an open suggestion. @throws when it is not open, which the interview's lock rules out. */
export async function changeSuggestion(
  scope: ActScope,
  row: Pick<SuggestionRow, "id" | "passageId" | "participantId">,
  answer: Exclude<SuggestionState, "open">,
  kept: With = {},
): Promise<void> {
  const { count } = await scope.tx.suggestion.updateMany({
    where: { id: row.id, state: "open" },
    data: { ...kept, state: answer, answeredBy: scope.grant.participantId, answeredAt: scope.now },
  });
  if (count !== 1) throw new Error("a suggestion changed under the interview's lock");
  if (answer !== "withdrawn") {
    await notice(scope, "suggestion-answered", [row.participantId], row.id);
  }
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
