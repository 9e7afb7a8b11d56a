import { sentencesIn } from "../words/sentences-in";
import { pointsBack } from "./back-words";
import type { Effect, Left, Remains } from "./effect";
import { deniesIn } from "./negations";
import { beginsOpen } from "./open-words";
import { isTouched, type SpokenTurn, staying } from "./spoken";

/** "As I said" may mean what was said so many paragraphs before. */
const FAR = 20;

type Spot = { part: Left; before: Left | null; earlier: Left[] };

/** Passages that lean on words which went: by pointing back, by a pronoun, by a "not" in their own middle. */
export function leaning({ language }: Remains, turns: SpokenTurn[]): Effect[] {
  const parts = turns.flatMap(({ section, parts }) => parts.map((part) => ({ part, section })));
  return parts.flatMap(({ part, section }, index) => {
    if (part.out) return [];
    const last = parts[index - 1];
    const before = last?.section === section ? last.part : null;
    const earlier = parts.slice(Math.max(0, index - FAR), index).map((one) => one.part);
    const spot = { part, before, earlier };
    return [...back(language, spot), ...open(language, spot), ...denial(language, spot)];
  });
}

function back(language: string, { part, before, earlier }: Spot): Effect[] {
  if (!isTouched(part) && !earlier.some(isTouched)) return [];
  const how = pointsBack(language, staying(part));
  if (!how) return [];
  const meant = how === "far" ? [...earlier, part] : [before, part];
  const gone = meant.filter((one) => one !== null && isTouched(one)) as Left[];
  return gone.length > 0 ? [effect("points-back", part, gone)] : [];
}

/** The passage, or a sentence behind a removal in it, begins with a word that leans on what is out. */
function open(language: string, { part, before }: Spot): Effect[] {
  const { text, cuts } = part;
  const start = text.search(/\S/);
  const headless = cuts[0] !== undefined && cuts[0].start <= start;
  const leans = before && endsOut(before) && !headless && beginsOpen(language, text.slice(start));
  if (leans) return [effect("begins-open", part, [before])];
  const behind = cuts.some(({ start: from, end }) => {
    const closed = /[.!?。！？؟…]["”’»)」』]*\s*$/u;
    const whole =
      closed.test(text.slice(0, end)) && (from <= start || closed.test(text.slice(0, from)));
    return whole && beginsOpen(language, text.slice(end).trimStart());
  });
  return behind ? [effect("begins-open", part, [part])] : [];
}

/** Whether the last words of a passage are out. */
function endsOut({ out, text, cuts }: Left): boolean {
  return out || (cuts.at(-1)?.end ?? 0) >= text.trimEnd().length;
}

/** A removal took the "not" of a sentence of which something stays. */
function denial(language: string, { part }: Spot): Effect[] {
  const { text, cuts } = part;
  const lost = cuts.filter(({ start, end }) => deniesIn(language, text.slice(start, end)));
  if (lost.length === 0) return [];
  const kept = sentencesIn(text, language).some(({ index, segment }) => {
    const stop = index + segment.length;
    const inside = lost.filter(({ start, end }) => start < stop && end > index);
    const denies = inside.some(({ start, end }) =>
      deniesIn(language, text.slice(Math.max(start, index), Math.min(end, stop))),
    );
    const rest = staying({
      ...part,
      text: segment,
      cuts: cuts
        .filter(({ start, end }) => start < stop && end > index)
        .map(({ start, end }) => ({
          start: Math.max(0, start - index),
          end: Math.min(segment.length, end - index),
        })),
    });
    return denies && /[\p{L}\p{N}]/u.test(rest);
  });
  return kept ? [effect("negation-gone", part, [part])] : [];
}

function effect(rule: Effect["rule"], { passage }: Left, gone: Left[]): Effect {
  return { rule, passage: passage.key, because: gone.map((one) => one.passage.key) };
}
