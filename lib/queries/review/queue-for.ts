import "server-only";
import type { QueueItem } from "@/lib/core/review/passage-view";
import type { Removed } from "@/lib/core/risk/find-near";
import type { Risk } from "@/lib/core/risk/risk";
import { isLookedThrough, type RiskInput, riskQueue } from "@/lib/core/risk/risk-queue";
import type { Text } from "@/lib/core/terms/term";
import { countWords } from "@/lib/core/words/count-words";
import { visibleText } from "@/lib/core/words/visible-text";
import { sha256 } from "@/lib/db/act";
import type { PassageState } from "@/lib/db/passage-state";
import { listTermsFor } from "@/lib/db/terms";
import type { Viewing } from "./viewing";

/** Seconds that somebody thinks about a passage, besides reading it at 220 words a minute. */
const THOUGHT = 12;

/**
 * What an interviewee may want to think about first. Worked out of the words as they are each time, stored
 * nowhere; nobody but who decides gets it, since it looks at what is out as well.
 */
export async function queueFor({ grant, rows, states }: Viewing): Promise<QueueItem[]> {
  if (!grant.also("passage.decide")) return [];
  const { language } = rows.transcript;
  const looked = states.filter(({ passage }) => isLookedThrough(passage));
  const texts = looked.map((state) => textAs(language, state, state.text));
  const queue = known({
    texts,
    voices: rows.post.speakers.map((speaker) => ({ transcript: language, language, ...speaker })),
    terms: await listTermsFor(grant),
    removed: looked.flatMap((state) => removedFrom(language, state)),
    left: looked
      .filter(({ look }) => !look)
      .map((state) => textAs(language, state, visibleText(state.text, state.cuts))),
  });
  const words = new Map(texts.map(({ passage, text }) => [passage, countWords(text)]));
  return queue.map(({ passage, reasons }) => {
    const seconds = THOUGHT + Math.round(((words.get(passage) ?? 0) / 220) * 60);
    return { id: passage, reasons, seconds };
  });
}

/** So many results are remembered, by a hash of what they were worked out of: ids and codes, no words. */
const MOST = 50;
const worked = new Map<string, Risk[]>();

/** Looking through a long interview takes a fifth of a second; somebody who comes back often waits once. */
function known(input: RiskInput): Risk[] {
  const key = sha256(JSON.stringify(input));
  const found = worked.get(key) ?? riskQueue(input);
  worked.delete(key);
  worked.set(key, found);
  const [oldest] = worked.keys();
  if (worked.size > MOST && oldest !== undefined) worked.delete(oldest);
  return found;
}

function textAs(language: string, { id }: PassageState, text: string): Text {
  return { transcript: language, language, passage: id, text };
}

function removedFrom(language: string, { id, look, text, cuts }: PassageState): Removed[] {
  const whole = look !== null;
  const words = whole ? [text] : cuts.map(({ start, end }) => text.slice(start, end));
  return words.map((each) => ({ language, passage: id, words: each, whole }));
}
