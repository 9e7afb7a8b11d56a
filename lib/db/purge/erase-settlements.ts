import "server-only";
import {
  type Linked,
  type Settlement,
  saidHash,
  settlementOf,
  standingOf,
} from "@/lib/core/translation/standing";
import { type ActScope, sha256 } from "../act";
import { linkedOf, saidBy } from "../follow-original";
import { type PassageState, statesOf } from "../passage-state";
import { loadEveryTranscript } from "../review";

/**
 * Takes away what was settled about words that are gone: a guess could be tried against its hashes. What was
 * settled stays so, about what is left on both sides, in the name of who said it.
 * @param before every passage as it stood before its words went.
 */
export async function eraseSettlements(scope: ActScope, before: PassageState[]): Promise<void> {
  const { grant, tx } = scope;
  const [original, ...translations] = await loadEveryTranscript(grant, tx);
  const originals = statesOf(original);
  const stood = new Map(before.map((state) => [state.id, state]));
  const all = translations.flatMap((rows) =>
    [...statesOf(rows).values()].map((state) => {
      return eraseOne({ state, originals, before: stood.get(state.id) });
    }),
  );
  const gone = all.flatMap((one) => one.gone);
  await tx.settlement.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  await tx.settlement.createMany({ data: all.flatMap(({ anew }) => anew) });
}

type Settled = {
  state: PassageState;
  originals: ReadonlyMap<string, PassageState>;
  before: PassageState | undefined;
};

/** What goes of what was settled about a passage, and what comes in its place. */
function eraseOne({ state, originals, before }: Settled) {
  const linked = linkedOf(state, originals);
  const now = settlementOf(linked, sha256);
  const known = knownHashes(state, saidBy(state, originals), now);
  const { settlements } = state.rows;
  const gone = settlements.filter((row) => !known(row));
  const [first] = gone;
  if (!first) return { gone, anew: [] };
  const wanted = before && carried(before.standing, linked, now);
  const kept = settlements.filter(known);
  if (!wanted || standingOf(linked, kept, sha256) === before.standing) return { gone, anew: [] };
  const last = gone.reduce((one, row) => (row.createdAt > one.createdAt ? row : one), first);
  const { passageId, participantId, actId, createdAt } = last;
  return { gone, anew: [{ passageId, participantId, actId, createdAt, ...wanted }] };
}

/** What keeps a passage standing as it did: settled, or settled about removals and stale about words. */
function carried(
  standing: PassageState["standing"],
  { linked }: Linked,
  now: Settlement,
): Settlement | null {
  if (standing === "settled") return now;
  const touched = linked.some(({ said }) => said.out || said.removals.length > 0);
  return standing === "stale" && touched ? { ...now, said: "" } : null;
}

/** Whether a settlement is of words that are still here, and of cuts that are. */
function knownHashes(state: PassageState, said: PassageState[], now: Settlement) {
  const own = new Set(state.rows.revisions.map(({ source }) => sha256(source)));
  const cuts = new Set([now.cuts, sha256("[]")]);
  const sources = said.map(({ revision }) => revision.source);
  const first = said.map(({ rows, revision }) => rows.revisions[0]?.source ?? revision.source);
  const others = said.flatMap(({ rows }, at) =>
    rows.revisions.map(({ source }) => sources.with(at, source)),
  );
  const words = new Set([sources, first, ...others].map((all) => saidHash(all, sha256)));
  return (row: Settlement) =>
    own.has(row.own) && cuts.has(row.cuts) && (row.said === "" || words.has(row.said));
}
