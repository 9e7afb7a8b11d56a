import { answerSuggestion } from "@/lib/commands/answer-suggestion";
import { openThread } from "@/lib/commands/open-thread";
import { redactPassage } from "@/lib/commands/redact-passage";
import { suggestWords } from "@/lib/commands/suggest-words";
import type { PassageView } from "@/lib/core/review/passage-view";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { readReviewPage } from "@/lib/queries/review-page";
import { enterAs } from "./enter-as";

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const looks = [
  { kind: "nothing" },
  { kind: "ellipsis" },
  { kind: "label", words: "taken out" },
  { kind: "generalisation", words: "something" },
  { kind: "pseudonym", words: "Somebody" },
];

/**
 * The interviewee comments, proposes and takes out, at random: whole passages and single words. In every
 * section something stays, so that nothing falls that was not chosen.
 * @returns the canaries that are out.
 */
export async function takeOutAtRandom(
  interviewId: string,
  canaries: string[],
  random: () => number,
): Promise<string[]> {
  const { grant } = enterAs(interviewId);
  const { passages } = await readReviewPage(await grant("interviewee", "interview.read"));
  const stays = new Set(
    passages.flatMap(({ section, kind, id }) => keeps(passages, section, kind, id)),
  );
  const removed: string[] = [];
  for (const passage of passages) {
    const { id, revisionId, text } = passage;
    const inside = canaries.filter((word) => text.includes(word));
    const look = looks[Math.floor(random() * looks.length)];
    const dice = random();
    if (dice < 0.3) await quote(interviewId, passage, inside);
    if (dice < 0.15 && !stays.has(id) && passage.kind === "turn") {
      const whole = { revisionId, start: null, end: null, look };
      await redactPassage(await grant("interviewee", "passage.redact"), id, ask(whole));
      removed.push(...inside);
    } else if (dice < 0.45 && passage.kind !== "heading") {
      const word = inside[0] ?? "";
      const start = text.indexOf(word);
      const span = { revisionId, start, end: start + word.length, look };
      await redactPassage(await grant("interviewee", "passage.redact"), id, ask(span));
      removed.push(word);
    }
  }
  await declineAll(interviewId);
  return removed;
}

/** The author declines what was proposed, so that nothing waits. */
async function declineAll(interviewId: string): Promise<void> {
  const { grant } = enterAs(interviewId);
  const where = { state: "open" as const, passage: { transcript: { interviewId } } };
  for (const { id } of await database().suggestion.findMany({ where })) {
    await answerSuggestion(
      await grant("author", "suggestion.answer"),
      id,
      ask({ answer: "decline" }),
    );
  }
}

/** The first turn of each section stays. */
function keeps(
  passages: PassageView[],
  section: number | null,
  kind: string,
  id: string,
): string[] {
  const first = passages.find((one) => one.section === section && one.kind === "turn");
  return kind === "turn" && first?.id === id ? [id] : [];
}

/** Says the words again in a comment and in a proposal, before they are taken out. */
async function quote(interviewId: string, passage: PassageView, words: string[]): Promise<void> {
  const { grant } = enterAs(interviewId);
  const { id, revisionId, text } = passage;
  const comment = { body: `About ${words.join(" and ")}`, talk: false, visibility: "all" };
  const thread = { revisionId, start: null, end: null, ...comment };
  await openThread(await grant("interviewee", "thread.write"), id, ask(thread));
  const wording = { revisionId, text: `${text} Again ${words.join(" ")}.` };
  await suggestWords(await grant("interviewee", "passage.suggest"), id, ask(wording));
}
