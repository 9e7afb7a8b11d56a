import { segmenterOf } from "../words/count-words";
import { isDense, type Place } from "./place";
import { isTitledAfter } from "./titles";

/** So many characters on either side are asked about. */
const AROUND = 6;

const segmenters = { ja: segmenterOf("ja"), zh: segmenterOf("zh") };

/**
 * Whether a short name in Han or hiragana is rather a piece of another word: the platform's dictionary
 * reads `山田|中学` and `王|明天|来`, so 田中 and 王明 are not there. A reading with the name counts
 * when it needs fewer words. Names of three characters and more are never asked about.
 */
export function isInsideDense(place: Place): boolean {
  const { name, scripts, language } = place;
  const letters = Array.from(name).length;
  if (!isDense(scripts.first) || (letters > 2 && scripts.first === "han")) return false;
  if (!isDense(scripts.before) && !isDense(scripts.after)) return false;
  const lead = place.lead.slice(-AROUND);
  const rest = place.rest.slice(0, AROUND);
  const words = wordsOf(lead + name + rest, language);
  const start = lead.length;
  const end = start + name.length;
  const inStart = words.some((word) => word.start < start && word.end > start);
  const inEnd = words.some((word) => word.start < end && word.end > end);
  if (!inStart && !inEnd) return false;
  const named = wordsOf(lead, language).length + 1 + wordsOf(rest, language).length;
  if (named !== words.length) return named > words.length;
  const likely = (letters > 1 && wordsOf(name, language).length === 1) || isTitledAfter(place.rest);
  return inStart || !likely;
}

function wordsOf(text: string, language: string): { start: number; end: number }[] {
  const segmenter = language === "ja" ? segmenters.ja : segmenters.zh;
  return Array.from(segmenter.segment(text), ({ index, segment }) => {
    return { start: index, end: index + segment.length };
  });
}
