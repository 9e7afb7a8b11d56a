import "server-only";
import type { Closing } from "@/lib/core/print/close-post";
import { editedLine } from "@/lib/core/provenance/edited-line";
import { closingOf } from "@/lib/core/rules/closing-of";
import type { Grant } from "@/lib/policy/grant";
import type { Stage } from "@/lib/policy/table";
import type { Tx } from "./act";
import { deciders } from "./approvals";
import { noteOf } from "./removal-note";
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
  /** Its author said that it will not be published, and has not taken that back. */
  ended: boolean;
};

/** What an edition of the grant's interview is made from, as it stands in `tx` or now. */
export async function loadEditionInput(grant: Grant, tx?: Tx): Promise<LoadedEdition> {
  return editionInputOf(await loadEveryTranscript(grant, tx));
}

/** The same from rows that were loaded already, the original's first. */
export function editionInputOf(all: EveryTranscript): LoadedEdition {
  const [rows, ...others] = all;
  const original = transcriptInputOf(rows);
  const { target, stage, groundRules, endedAt } = rows.interview;
  const rules = rulesNowOf(groundRules, rows.participants);
  const agreed = rules ? closingOf(rules.rules) : [];
  const closing = (one: LoadedTranscript): Closing[] => {
    const line = rows.interview.editedLine ? editedLineOf(one) : null;
    const note = noteOf(all, one.language);
    return [...(note ? [note] : []), ...(line ? [line] : []), ...agreed];
  };
  return {
    ...{ ...original, closing: closing(original), rules },
    target,
    stage,
    ended: endedAt !== null,
    interviewees: deciders(rows).map(({ id, name, joinedAt }) => ({
      participantId: id,
      name,
      joined: joinedAt !== null,
    })),
    translations: others.map((translation) => {
      const input = translationInputOf(translation, original);
      return { ...input, closing: closing(input) };
    }),
  };
}

/** Who approved the file, and on which day the last of it; null while nobody has. */
export function editedLineOf({ approvals, deciders, language }: LoadedTranscript): Closing | null {
  const at = approvals.reduce<Date | null>((newest, one) => {
    return newest && newest >= one.at ? newest : one.at;
  }, null);
  return at && { words: editedLine(language, { at, deciders: deciders.length }) };
}
