import "server-only";
import { textOf } from "@/lib/core/words/text-of";
import type { Tx } from "../act";
import type { PassageState } from "../passage-state";
import { saysRemovedWords } from "../removed-words";
import type { ReviewRows } from "../review";
import type { Tells } from "./find-erasure";

/** Where else the removed words were said; ids, all of which a purge takes away. */
export type Sayings = {
  /** Passages of which only earlier wordings say them. */
  reworded: string[];
  suggestions: string[];
  comments: string[];
  /** Notes of dismissed findings, and what was asked for after publication. */
  notes: string[];
  requests: string[];
  /** Removals whose words for readers say them; nobody reads those, or they would leak. */
  looks: string[];
  /** Entries of the list of names of which a name says them: with it go its names in other languages. */
  terms: string[];
};

type Looking = {
  rows: ReviewRows;
  states: PassageState[];
  touched: PassageState[];
  tells: Tells;
};

/**
 * What was said elsewhere in removed words. About the passage itself three of them in a row are enough;
 * about others the measure is the leak check's, so that everyday words take nothing with them.
 */
export async function findSayings(db: Tx, looking: Looking): Promise<Sayings> {
  const { rows, states, touched, tells } = looking;
  const { id: interviewId } = rows.interview;
  const inside = { passage: { transcript: { interviewId } } };
  const own = new Map(touched.map((state) => [state.id, saysRemovedWords([state])]));
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
    select: { id: true, text: true, passageId: true },
  });
  const looks = await db.redaction.findMany({
    where: { ...inside, lookWords: { not: null } },
    select: { id: true, lookWords: true },
  });
  const notes = await db.finding.findMany({
    where: { transcript: { interviewId }, note: { not: null } },
    select: { id: true, note: true },
  });
  const requests = await db.changeRequest.findMany({
    where: { interviewId },
    select: { id: true, body: true },
  });
  const terms = await db.term.findMany({
    where: { interviewId },
    select: { id: true, names: { select: { name: true } } },
  });
  return {
    reworded: reworded(states, touched, tells),
    suggestions: said(suggestions),
    comments: said(states.flatMap(commentsOf)),
    notes: told(notes.map(({ id, note: text }) => ({ id, text }))),
    requests: told(requests.map(({ id, body: text }) => ({ id, text }))),
    looks: told(looks.map(({ id, lookWords: text }) => ({ id, text }))),
    terms: told(
      terms.map(({ id, names }) => ({ id, text: names.map(({ name }) => name).join("\n") })),
    ),
  };
}

function commentsOf({ id: passageId, rows }: PassageState) {
  return rows.threads.flatMap(({ comments }) =>
    comments.map(({ id, body: text }) => ({ id, text, passageId })),
  );
}

function reworded(states: PassageState[], touched: PassageState[], tells: Tells): string[] {
  const earlier = states
    .filter((state) => !touched.includes(state))
    .flatMap(({ id, rows, passage, revision }) => {
      const others = rows.revisions.filter(({ source }) => source !== revision.source);
      const texts = others.map(({ source }) => `${source}\n${textOf(source, passage.syntax)}`);
      return texts.length > 0 ? [{ id, text: texts.join("\n") }] : [];
    });
  return [...tells(earlier)].sort();
}
