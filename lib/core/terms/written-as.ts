import type { Folded } from "./fold-text";
import type { Pattern } from "./name-patterns";
import { characterAt, scriptOf } from "./script-of";

/** Letters of a text that are a pattern's, as indices of `Folded.letters`; end exclusive. */
export type Hit = { pattern: Pattern; from: number; to: number };

/**
 * `lowered`: a word that is written like the name but with a small letter. `shouted`: a short one in
 * capitals alone, as abbreviations are.
 */
export type Written = "exact" | "respelled" | "lowered" | "shouted" | null;

const upper = /^[\p{Lu}\p{Lt}]/u;
const space = /^\s{1,3}$/u;
const inner = /^[\p{Cf}\u00ad‐‑\-·・･•‧∙]+$/u;
const between = /^(?:[\s\p{Cf}‐‑–_·・･•‧∙-]|\.(?!\s)){1,3}$/u;
const initial = /^\.\s?-?$/u;

/** How letters that are a name's are written in the text; null when that is not the name. */
export function writtenAs(text: string, folded: Folded, hit: Hit): Written {
  const start = folded.starts[hit.from] ?? 0;
  const end = folded.ends[hit.to - 1] ?? start;
  const raw = text.slice(start, end).normalize("NFC");
  if (!fitsGaps(text, folded, hit)) return null;
  if (hit.to - hit.from <= 3 && endsOtherwise(raw, hit.pattern.written)) return null;
  if (hit.pattern.umlaut && !/[äöü]/iu.test(raw)) return null;
  const capitals = fitsCapitals(text, folded, hit);
  if (capitals !== true) return capitals;
  const name = plain(hit.pattern.written);
  const form = plain(raw);
  const same = form === name || form.charAt(0).toLowerCase() + form.slice(1) === name;
  return same ? "exact" : "respelled";
}

const asian = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]";
const asianGap = new RegExp(`(?<=${asian})[ \u3000·](?=${asian})`, "gu");

/** Signs that show nothing, gaps in Asian names, vowel points and kinds of the same sign make no difference. */
function plain(name: string): string {
  return name
    .replace(/[\p{Cf}\u00ad\u0640\u064b-\u0652\u0670]/gu, "")
    .replace(/[‘’ʼ`]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/[・･•‧∙]/gu, "·")
    .replace(asianGap, "");
}

/** Many write ى for ي; in a word as short as على that makes another word of it. */
function endsOtherwise(raw: string, written: string): boolean {
  return /[ىي]$/u.test(written) && plain(raw).at(-1) !== plain(written).at(-1);
}

function fitsGaps(text: string, { starts, ends }: Folded, { pattern, from, to }: Hit): boolean {
  const long = to - from >= 6;
  for (let at = from + 1; at < to; at += 1) {
    const before = ends[at - 1] ?? 0;
    const start = starts[at] ?? 0;
    const named = pattern.gaps.has(at - from);
    if (start <= before) {
      if (named && !long && scriptOf(characterAt(text, start)) === "cased") return false;
      continue;
    }
    const gap = text.slice(before, start);
    if (named ? !fitsNamed(text, before, gap) : !fitsUnnamed(text, start, gap, long)) return false;
  }
  return true;
}

/** Between two words of the name: no end of a sentence, but the dot of an initial. */
function fitsNamed(text: string, before: number, gap: string): boolean {
  if (between.test(gap)) return true;
  return (
    initial.test(gap.replace(/\s+/gu, " ")) &&
    /(?:^|[^\p{L}])\p{L}$/u.test(text.slice(Math.max(before - 2, 0), before))
  );
}

/** Inside a word of the name: `Hai-Feng`, `Hai Feng`, `田中 太郎`; never `An n`. */
function fitsUnnamed(text: string, start: number, gap: string, long: boolean): boolean {
  if (inner.test(gap)) return true;
  if (!space.test(gap)) return false;
  const next = characterAt(text, start);
  const script = scriptOf(next);
  if (script === "cased") return long && upper.test(next) && /^.\p{Ll}/u.test(text.slice(start));
  return script !== "arabic" || long;
}

/** Words of a name that begin with a capital begin with one in the text too, with few exceptions. */
function fitsCapitals(text: string, { starts }: Folded, hit: Hit): true | Written {
  const { pattern, from, to } = hit;
  const name = pattern.written;
  if (!/\p{Lu}/u.test(name)) return true;
  const raw = text.slice(starts[from] ?? 0, (starts[to - 1] ?? 0) + 1);
  const lowered = pattern.gaps.size === 0 ? !upper.test(raw) : lacksCapital(text, starts, hit);
  const letters = to - from;
  if (lowered) return mayBeLowered(pattern, letters) ? "respelled" : "lowered";
  if (pattern.gaps.size > 0 || letters === 1) return true;
  const shouts = /^[^\p{Ll}]+$/u;
  if (shouts.test(name) && !shouts.test(raw)) return letters >= 4 ? true : null;
  const short = letters <= 4 && !shouts.test(name) && shouts.test(raw);
  return short && /\p{Ll}/u.test(text) ? "shouted" : true;
}

function lacksCapital(text: string, starts: number[], { pattern, from }: Hit): boolean {
  const words = pattern.written.split(/[\s\p{Cf}_.‐‑‒–\-·・･•‧∙]+/u).filter(Boolean);
  const places = [0, ...pattern.gaps];
  return places.some((at, index) => {
    const capital = upper.test(words[index] ?? "");
    return capital && !upper.test(characterAt(text, starts[from + at] ?? 0));
  });
}

/** `haifeng jin`, `autokeras` and `toefl` can be nothing else; `apple`, `le monde` and `us` can. */
function mayBeLowered({ written, gaps, term }: Pattern, letters: number): boolean {
  if (gaps.size > 0 && term.kind === "person") return letters >= 6;
  const telling = /[\p{L}\p{N}]\p{Lu}|\p{N}/u.test(written);
  return telling && letters >= (/\p{Ll}/u.test(written) ? 4 : 5);
}
