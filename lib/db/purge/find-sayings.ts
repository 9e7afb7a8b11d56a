import "server-only";
import type { Removal } from "@/lib/core/edition/edition-of";
import { textOf } from "@/lib/core/words/text-of";
import { wordDiff } from "@/lib/core/words/word-diff";
import type { Tx } from "../act";
import type { PassageState } from "../passage-state";
import { removedTexts, saysWords } from "../removed-words";
import { around } from "./around";
import type { Before } from "./before";
import { findTerms } from "./find-terms";
import type { Tells } from "./tells";

/** Where else the removed words were said; ids, all of which a purge takes away. */
export type Sayings = {
  /** Passages of which only earlier wordings say them. */
  reworded: string[];
  suggestions: string[];
  /** Suggestions of which the words of who declined them do. */
  answers: string[];
  comments: string[];
  /** Notes of dismissed findings and differences, and what was asked for after publication. */
  notes: string[];
  requests: string[];
  /** Removals whose words for readers say them; nobody reads those, or they would leak. */
  looks: string[];
  /** Versions of the ground rules whose credit line or label says them. */
  rules: string[];
  /** Entries of the list of names of which a name says them: with it go its names in other languages. */
  terms: string[];
};

type Looking = {
  before: Before[];
  touched: PassageState[];
  removals: Removal[];
  tells: Tells;
};

/**
 * What was said elsewhere in removed words. About the passage itself, in whichever language, three of them
 * in a row are enough; about others the measure is the leak check's, so that everyday words take nothing
 * with them.
 */
export async function findSayings(db: Tx, looking: Looking): Promise<Sayings> {
  const { before, touched, tells } = looking;
  const interviewId = before[0]?.rows.interview.id ?? "";
  const inside = { passage: { transcript: { interviewId } } };
  const beside = around(before, touched);
  const own = saysOwn(looking, beside);
  const said = (texts: { id: string; text: string; passageId: string }[]) => {
    const told = tells(texts);
    return texts
      .filter(({ id, text, passageId }) => told.has(id) || own.get(passageId)?.(text))
      .map(({ id }) => id)
      .sort();
  };
  const told = (texts: { id: string; text: string | null }[]) =>
    [...tells(texts.map(({ id, text }) => ({ id, text: text ?? "" })))].sort();
  const suggestions = await db.suggestion.findMany({
    where: inside,
    select: { id: true, text: true, note: true, passageId: true },
  });
  const answers = suggestions.map(({ note, ...row }) => ({ ...row, text: note ?? "" }));
  const looks = await db.redaction.findMany({
    where: { ...inside, lookWords: { not: null } },
    select: { id: true, lookWords: true },
  });
  const noted = { transcript: { interviewId } };
  const kept = { id: true, note: true } as const;
  const notes = [
    ...(await db.finding.findMany({ where: { ...noted, note: { not: null } }, select: kept })),
    ...(await db.dismissal.findMany({ where: noted, select: kept })),
  ];
  const asked = { where: { interviewId }, select: { id: true, body: true } } as const;
  const requests = [
    ...(await db.changeRequest.findMany(asked)),
    ...(await db.decline.findMany(asked)),
  ];
  const rules = await db.groundRules.findMany({
    where: { interviewId },
    select: { id: true, credit: true, label: true },
  });
  const states = before.flatMap((one) => one.states);
  return {
    reworded: reworded(states, { ...looking, beside }),
    suggestions: said(suggestions),
    answers: said(answers),
    comments: said(states.flatMap(commentsOf)),
    notes: told(notes.map(({ id, note: text }) => ({ id, text }))),
    requests: told(requests.map(({ id, body: text }) => ({ id, text }))),
    looks: told(looks.map(({ id, lookWords: text }) => ({ id, text }))),
    rules: told(rules.map(({ id, credit, label }) => ({ id, text: `${credit}\n${label}` }))),
    terms: await findTerms(db, looking),
  };
}

function commentsOf({ id: passageId, rows }: PassageState) {
  return rows.threads.flatMap(({ comments }) =>
    comments.map(({ id, body: text }) => ({ id, text, passageId })),
  );
}

/** By passage, what tells whether something said about it says what was taken out of it in any language. */
function saysOwn({ before, touched }: Looking, beside: Map<string, PassageState[]>) {
  const pairs = before.flatMap(({ states, rows }) =>
    states.flatMap((state): [string, (text: string) => boolean][] => {
      const near = beside.get(state.id) ?? [];
      if (near.length === 0) return [];
      const { language } = rows.transcript;
      const before = touched.includes(state) ? [] : wordedAway(state, language);
      return [[state.id, saysWords([...near.flatMap(removedTexts), ...before])]];
    }),
  );
  return new Map(pairs);
}

/** Words that went when the passage was worded anew: taken out elsewhere, they may have gone here like that. */
function wordedAway({ rows, passage, text }: PassageState, language: string): string[] {
  return rows.revisions.flatMap(({ source }) =>
    wordDiff(textOf(source, passage.syntax), text, language)
      .filter(({ kind }) => kind === "removed")
      .map((part) => part.text),
  );
}

/**
 * Earlier wordings that say removed words; of a passage that says the same in another language as one that
 * words were taken out of, all of them, because nobody knows what they say.
 */
function reworded(
  states: PassageState[],
  { touched, tells, beside }: Looking & { beside: Map<string, PassageState[]> },
): string[] {
  const earlier = states
    .filter((state) => !touched.includes(state))
    .flatMap(({ id, rows, passage, revision }) => {
      const others = rows.revisions.filter(({ source }) => source !== revision.source);
      const texts = others.map(({ source }) => `${source}\n${textOf(source, passage.syntax)}`);
      return texts.length > 0 ? [{ id, text: texts.join("\n") }] : [];
    });
  const told = tells(earlier);
  return earlier
    .map(({ id }) => id)
    .filter((id) => told.has(id) || beside.has(id))
    .sort();
}
