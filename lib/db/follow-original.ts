import "server-only";
import { type Linked, type Said, standingOf } from "@/lib/core/translation/standing";
import type { Look } from "@/lib/core/words/cut";
import { sha256 } from "./act";
import type { PassageState, RedactionRow } from "./passage-state";

/**
 * A passage of a translation as it stands once the original is looked at: a removal there takes it out
 * here, at the same moment and in the same way, and so does everything that is not settled.
 */
export function followOriginal(
  state: PassageState,
  originals: ReadonlyMap<string, PassageState>,
): PassageState {
  const standing = standingOf(linkedOf(state, originals), state.rows.settlements, sha256);
  const said = saidBy(state, originals);
  const followed = said.flatMap((one) => (one.look ? one.outs : [...one.spans, ...one.purged]));
  if (standing !== "follows" && standing !== "left-out") {
    const spans = state.spans.map((row) => since(row, followed));
    const purged = state.purged.map((row) => since(row, followed));
    return { ...state, standing, spans, purged };
  }
  const look = state.look ?? lookOfAll(standing === "follows" ? said : []);
  return { ...state, standing, followed, look };
}

/** The passage with what it is linked to, in the original's order of reading. */
export function linkedOf(
  state: PassageState,
  originals: ReadonlyMap<string, PassageState>,
): Linked {
  const sureOf = new Map(state.rows.originals.map(({ originalId, sure }) => [originalId, sure]));
  const linked = saidBy(state, originals).map((one) => {
    return { said: saidOf(one), sure: sureOf.get(one.id) ?? 0 };
  });
  return { linked, own: { source: state.revision.source, cuts: state.cuts } };
}

/** What a passage of a translation says again, in order of reading. */
export function saidBy(
  state: PassageState,
  originals: ReadonlyMap<string, PassageState>,
): PassageState[] {
  return state.rows.originals
    .flatMap(({ originalId }) => originals.get(originalId) ?? [])
    .sort((a, b) => a.rows.position - b.rows.position);
}

/**
 * Of the removals in the original that leave a passage out, the first whose words nobody chose here yet;
 * undefined when every one has its own.
 */
export function nextToCarry({
  followed,
  spans,
}: Pick<PassageState, "followed" | "spans">): RedactionRow | undefined {
  return followed.find(({ id }) => spans.every(({ follows }) => follows !== id));
}

/** A removal that carries another one out happened when that did: nobody has to approve twice. */
function since<Row extends RedactionRow>(row: Row, followed: RedactionRow[]): Row {
  const createdAt = followed.find(({ id }) => id === row.follows)?.createdAt;
  return createdAt ? { ...row, createdAt } : row;
}

function saidOf({ id, revision, look, spans, purged }: PassageState): Said {
  const parts = [...spans, ...purged].map((row) => `${id} ${nameOf(row)}`);
  const removals = look ? [id, ...parts] : parts;
  return { source: revision.source, out: look !== null, removals };
}

/** Stays when the removal's place moves with other words, and is another one for another removal. */
function nameOf({ participantId, createdAt }: RedactionRow): string {
  return `${participantId} ${createdAt.toISOString()}`;
}

/** The look they all have, so that a label stands here too; nothing where they differ. */
function lookOfAll(said: PassageState[]): Look {
  const looks = said.map(({ look }) => look ?? { kind: "nothing" as const });
  const [first = { kind: "nothing" as const }] = looks;
  // A label's words are in the original's language: here they would be a foreign word.
  if ("words" in first) return { kind: "nothing" };
  return looks.every(({ kind }) => kind === first.kind) ? first : { kind: "nothing" };
}
