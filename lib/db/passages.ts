import "server-only";
import type { Stage } from "@/lib/policy/table";
import type { ActScope } from "./act";
import { type PassageState, stateOf, statesOf } from "./passage-state";
import { passageOf } from "./post-rows";
import { loadEveryTranscript, loadTranscriptsOf, passageRows, type ReviewRows } from "./review";
import { seenBy } from "./seen-threads";

/** One passage as it is inside an act's transaction, with the interview around it. */
export type PassageNow = { rows: ReviewRows; state: PassageState };

/** The passage as it is now, or null when the grant's interview has no such passage. */
export async function findPassageNow(
  scope: ActScope,
  passageId: string,
): Promise<PassageNow | null> {
  const [rows] = await loadTranscriptsOf(scope.grant, [passageId], scope.tx);
  const state = rows && statesOf(rows).get(passageId);
  return state ? { rows, state } : null;
}

/** The same of several at once, each transcript read once. */
export async function findPassagesNow(
  { grant, tx }: ActScope,
  passageIds: string[],
): Promise<Map<string, PassageNow>> {
  return byPassage(await loadTranscriptsOf(grant, passageIds, tx));
}

/** Every passage of the interview as it is now, in every language, the original's first. */
export async function findEveryPassage({ grant, tx }: ActScope): Promise<Map<string, PassageNow>> {
  return byPassage(await loadEveryTranscript(grant, tx));
}

function byPassage(all: ReviewRows[]): Map<string, PassageNow> {
  return new Map(
    all.flatMap((rows) => [...statesOf(rows)].map(([id, state]) => [id, { rows, state }] as const)),
  );
}

/** Passages as they are now, of whichever transcripts, by id; those of other interviews are left out. */
export async function findStatesNow(
  { grant, tx }: ActScope,
  passageIds: string[],
): Promise<ReadonlyMap<string, PassageState>> {
  const all = await loadTranscriptsOf(grant, passageIds, tx);
  return new Map(all.flatMap((rows) => [...statesOf(rows)]));
}

/**
 * The same without the interview around it, for acts that look at one passage only: what they cost does
 * not grow with the interview. A passage of a translation stands as its original does.
 */
export async function findStateNow(
  scope: ActScope,
  passageId: string,
): Promise<PassageState | null> {
  const { tx, grant } = scope;
  const speakers = { orderBy: { position: "asc" } } as const;
  const select = { language: true, original: true, speakers };
  const row = await tx.passage.findFirst({
    where: { id: passageId, droppedAt: null, transcript: { interviewId: grant.interviewId } },
    include: { ...passageRows(seenBy(grant)), transcript: { select } },
  });
  if (row && !row.transcript.original)
    return (await findPassageNow(scope, passageId))?.state ?? null;
  return row && stateOf(row.transcript, row, passageOf(row));
}

/**
 * Notes that the words or removals of a passage changed: its version grows, and an interview that was
 * signed off is in review again, because the manifest that was signed is no longer what would go out.
 * @throws when somebody else changed the row, which the interview's lock rules out.
 */
export async function changePassage(scope: ActScope, state: PassageState): Promise<void> {
  const { count } = await scope.tx.passage.updateMany({
    where: { id: state.id, version: state.version },
    data: { version: state.version + 1 },
  });
  if (count !== 1) throw new Error("a passage changed under the interview's lock");
  await reopenReview(scope);
}

/** The interview's stage as it is under the lock; the grant's may be older. */
export async function findStage(scope: ActScope): Promise<Stage> {
  const where = { id: scope.grant.interviewId };
  const { stage } = await scope.tx.interview.findUniqueOrThrow({ where, select: { stage: true } });
  return stage;
}

/** A signed-off interview is in review again; other stages stay. */
export async function reopenReview(scope: ActScope): Promise<void> {
  await scope.tx.interview.updateMany({
    where: { id: scope.grant.interviewId, stage: "signed_off" },
    data: { stage: "in_review" },
  });
}
