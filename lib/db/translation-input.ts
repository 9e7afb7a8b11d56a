import "server-only";
import type { Approval, Unsettled } from "@/lib/core/edition/edition-of";
import { type ConsentPolicy, policyOf } from "@/lib/core/translation/consent";
import { citedThere } from "./cited-removals";
import { newestDecision } from "./decisions";
import { heldBack } from "./differences";
import { saidBy } from "./follow-original";
import { type PassageState, statesOf } from "./passage-state";
import type { ReviewRows } from "./review";
import { type LoadedTranscript, transcriptInputOf } from "./transcript-input";

/** A translation, with what its author and its interviewees say about it as a whole. */
export type LoadedTranslation = LoadedTranscript & {
  /** The author wants it published. */
  chosen: boolean;
  unsettled: Map<string, Unsettled>;
  /** By participant, of every interviewee. */
  consents: Map<string, ConsentPolicy>;
};

/**
 * What an edition of a translation is made from. Who consented to what says the same as the original
 * approved each settled passage when they approved what it says, but for those that say something else as
 * far as can be told: these wait for their own word, or for somebody who says why they are right so. Who
 * wants to read it decides in it.
 */
export function translationInputOf(
  rows: ReviewRows,
  original: LoadedTranscript,
): LoadedTranslation {
  const own = transcriptInputOf(rows);
  const states = [...statesOf(rows).values()];
  const originals = rows.original ? statesOf(rows.original) : new Map<string, PassageState>();
  const consents = new Map(own.deciders.map((id) => [id, consentOf(rows, id)]));
  const trusting = own.deciders.filter((id) => consents.get(id) === "aligned");
  const held = trusting.length > 0 ? heldBack(rows) : new Set<string>();
  const differing = states.filter(
    (state) => held.has(state.passage.key) && !trusting.every((id) => isFine(own, state, id)),
  );
  const unsettled = new Map([
    ...differing.map(({ passage }) => [passage.key, "differs"] as const),
    ...states.flatMap(unsettledOf),
  ]);
  const { chosen, leaveOut } = rows.transcript;
  const outs = leaveOut
    ? new Map([...[...unsettled.keys()].map(nothingInstead), ...own.outs])
    : own.outs;
  const said = (state: PassageState) => saidBy(state, originals).filter(({ look }) => !look);
  const same = states.filter(({ passage }) => !held.has(passage.key));
  const aligned = trusting.flatMap((id) =>
    same.flatMap((state) => alignedApproval(original, said(state), state, id)),
  );
  const read = own.approvals.filter(({ decider, passage }) => {
    return consents.get(decider) === "read" || (trusting.includes(decider) && held.has(passage));
  });
  const cited = new Map(states.map((state) => [state.passage.key, citedThere(rows, state)]));
  return { ...own, outs, chosen, consents, unsettled, cited, approvals: [...read, ...aligned] };
}

/** Whether somebody called the passage itself fine, as it reads now. */
function isFine({ approvals }: LoadedTranscript, state: PassageState, person: string): boolean {
  return approvals.some(
    ({ decider, passage, digest }) =>
      decider === person && passage === state.passage.key && digest === state.digest,
  );
}

/** The newest consent of a person to a translation; none where they never said anything. */
export function consentOf(rows: ReviewRows, participantId: string): ConsentPolicy {
  return saidOf(rows, participantId) ?? "none";
}

/** The same, and null where they never said anything. */
export function saidOf(rows: ReviewRows, participantId: string): ConsentPolicy | null {
  const own = rows.transcript.consents.filter((row) => row.participantId === participantId);
  const newest = own.at(-1);
  return newest ? policyOf(newest.policy) : null;
}

const open = ["unlinked", "unsure", "untranslated", "stale"] as const;

function unsettledOf({ passage, look, standing }: PassageState): [string, Unsettled][] {
  if (look || standing === null) return [];
  const kind = open.find((one) => one === standing);
  return kind ? [[passage.key, kind]] : [];
}

const nothingInstead = (key: string) => [key, { kind: "nothing" as const }] as const;

/** Their word on the passage itself; without one their approval of everything that it says again. */
function alignedApproval(
  original: LoadedTranscript,
  said: PassageState[],
  state: PassageState,
  decider: string,
): Approval[] {
  const own = newestDecision(state.rows, decider);
  if (own && own.verb !== "fine" && own.verb !== "open") return [];
  const { key: passage } = state.passage;
  const { digest } = state;
  if (own?.verb === "fine" && own.digest === digest) {
    return [{ passage, decider, digest, at: own.createdAt }];
  }
  if (state.standing !== "settled" || said.length === 0) return [];
  const times = said.map(({ passage, digest }) => {
    const theirs = original.approvals.find(
      (one) => one.decider === decider && one.passage === passage.key && one.digest === digest,
    );
    return theirs?.at;
  });
  if (times.some((time) => time === undefined)) return [];
  const at = new Date(Math.max(...times.map((time) => time?.getTime() ?? 0)));
  return [{ passage, decider, digest, at, through: said.map((one) => one.passage.key) }];
}
