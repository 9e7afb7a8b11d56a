import "server-only";
import { settlementOf } from "@/lib/core/translation/standing";
import { type ActScope, sha256 } from "./act";
import { appendEvent } from "./events";
import { linkedOf } from "./follow-original";
import { type PassageState, statesOf } from "./passage-state";
import { findPassageNow } from "./passages";
import { loadTranscript } from "./review";

/** Says, in the name of who acts, that a passage of a translation is right as it and its original read now. */
export async function appendSettlement(scope: ActScope, passageId: string): Promise<void> {
  const now = await findPassageNow(scope, passageId);
  if (!now?.rows.original) throw new Error("only a passage of a translation is settled");
  await appendSettlementOf(scope, now.state, statesOf(now.rows.original));
}

/** The same of a passage as it was just read, with the original's passages by id. */
export async function appendSettlementOf(
  scope: ActScope,
  state: PassageState,
  originals: ReadonlyMap<string, PassageState>,
): Promise<void> {
  const { participantId } = scope.grant;
  const row = { passageId: state.id, participantId, actId: scope.actId, createdAt: scope.now };
  const settlement = settlementOf(linkedOf(state, originals), sha256);
  await scope.tx.settlement.create({ data: { ...row, ...settlement } });
  await appendEvent(scope, "passage.settled", state.id);
}

/** The same for several passages of one translation at once: they are read once, however many there are. */
export async function appendSettlements(
  scope: ActScope,
  transcriptId: string,
  passageIds: string[],
): Promise<void> {
  const { tx, grant, actId, now } = scope;
  const rows = await loadTranscript(grant, { id: transcriptId }, tx);
  if (!rows?.original) throw new Error("only passages of a translation are settled");
  const originals = statesOf(rows.original);
  const states = statesOf(rows);
  const settled = passageIds.flatMap((id) => states.get(id) ?? []);
  await tx.settlement.createMany({
    data: settled.map((state) => ({
      ...{ passageId: state.id, participantId: grant.participantId, actId, createdAt: now },
      ...settlementOf(linkedOf(state, originals), sha256),
    })),
  });
  for (const { id } of settled) await appendEvent(scope, "passage.settled", id);
}

/**
 * Says that what goes of a passage of a translation is all that has to go of it as it and its original read
 * now. Whether the words that stay say the same is left as it was.
 */
export async function appendChoice(scope: ActScope, passageId: string): Promise<void> {
  const now = await findPassageNow(scope, passageId);
  if (!now?.rows.original) throw new Error("only in a passage of a translation words are chosen");
  const { tx, grant, actId, now: createdAt } = scope;
  const row = { passageId, participantId: grant.participantId, actId, createdAt };
  const chosen = settlementOf(linkedOf(now.state, statesOf(now.rows.original)), sha256);
  await tx.settlement.create({ data: { ...row, ...chosen, said: "" } });
  await appendEvent(scope, "passage.settled", passageId);
}

/** Which of these passages somebody or an import settled before, however they read then. */
export async function settledBefore(
  { tx }: ActScope,
  passageIds: string[],
): Promise<ReadonlySet<string>> {
  const where = { passageId: { in: passageIds } };
  const rows = await tx.settlement.findMany({ where, select: { passageId: true } });
  return new Set(rows.map(({ passageId }) => passageId));
}
