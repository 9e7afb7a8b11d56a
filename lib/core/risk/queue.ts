import { countWords } from "../words/count-words";
import type { Risk } from "./risk";

/** The queue is at most this share of the interview: of its passages, and of the words of its turns. */
const SHARE = 5;

/** A passage takes at least the time of so many words: it has to be found and decided on. */
const SHORTEST = 25;

type Text = { passage: string; text: string };

/**
 * The riskiest passages, at most a fifth of all and of their words together, the riskiest first. What
 * weighs much in few words comes before what weighs the same in many, so that a fifth holds more places.
 */
export function queueOf(risks: Risk[], texts: Text[]): Risk[] {
  const words = new Map(texts.map(({ passage, text }) => [passage, countWords(text)]));
  const costOf = ({ passage }: Risk) => Math.max(SHORTEST, words.get(passage) ?? 0);
  const worthOf = (risk: Risk) => risk.score ** 3 / costOf(risk);
  let left = Math.floor([...words.values()].reduce((sum, count) => sum + count, 0) / SHARE);
  const most = Math.floor(texts.length / SHARE);
  const chosen = new Set<Risk>();
  for (const risk of [...risks].sort((one, other) => worthOf(other) - worthOf(one))) {
    const count = words.get(risk.passage) ?? 0;
    if (chosen.size === most || count > left) continue;
    left -= count;
    chosen.add(risk);
  }
  return risks.filter((risk) => chosen.has(risk));
}
