import "server-only";
import { closingOf } from "@/lib/core/rules/closing-of";
import type { Grant } from "@/lib/policy/grant";
import type { Stage } from "@/lib/policy/table";
import type { Tx } from "./act";
import { deciders } from "./approvals";
import { type EveryTranscript, loadEveryTranscript } from "./review";
import { type RulesNow, rulesNowOf } from "./rules";
import { type LoadedTranscript, transcriptInputOf } from "./transcript-input";
import { type LoadedTranslation, translationInputOf } from "./translation-input";

/** The original, with its translations and what the interview says about all. */
export type LoadedEdition = LoadedTranscript & {
  target: string | null;
  stage: Stage;
  interviewees: { participantId: string; name: string; joined: boolean }[];
  translations: LoadedTranslation[];
  /** The newest ground rules, agreed on or not; null where there are none. */
  rules: RulesNow | null;
};

/** What an edition of the grant's interview is made from, as it stands in `tx` or now. */
export async function loadEditionInput(grant: Grant, tx?: Tx): Promise<LoadedEdition> {
  return editionInputOf(await loadEveryTranscript(grant, tx));
}

/** The same from rows that were loaded already, the original's first. */
export function editionInputOf([rows, ...others]: EveryTranscript): LoadedEdition {
  const original = transcriptInputOf(rows);
  const { target, stage, groundRules } = rows.interview;
  const rules = rulesNowOf(groundRules, rows.participants);
  const closing = rules ? closingOf(rules.rules) : [];
  return {
    ...{ ...original, closing, rules },
    target,
    stage,
    interviewees: deciders(rows).map(({ id, name, joinedAt }) => ({
      participantId: id,
      name,
      joined: joinedAt !== null,
    })),
    translations: others.map((translation) => {
      return { ...translationInputOf(translation, original), closing };
    }),
  };
}
