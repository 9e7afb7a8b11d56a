import type { Candidate } from "./candidate";
import { isInsideDense } from "./dense-edge";
import { edgeAfter } from "./edge-after";
import { edgeBefore } from "./edge-before";
import type { Folded } from "./fold-text";
import type { Pattern } from "./name-patterns";
import { type Place, placeOf } from "./place";
import { standingOf } from "./standing-of";
import { lessSure } from "./term";
import type { WordCounts } from "./word-counts";
import { type Hit, type Written, writtenAs } from "./written-as";

/** A passage's words and its language, without region and script. */
export type Own = { text: string; language: string };

/** Whether letters that are a name's may be a mention of it; notes in `counts` how they are written. */
export function judgeHit(
  text: Own,
  folded: Folded,
  hit: Hit,
  counts: WordCounts,
): Candidate | null {
  const { pattern } = hit;
  if (!isWhole(folded, hit) || (pattern.language && pattern.language !== text.language))
    return null;
  const written = writtenAs(text.text, folded, hit);
  if (written === null) return null;
  const span = spanOf(text.text, folded, hit);
  const place = placeOf(text, span);
  const edges = [edgeBefore(place, pattern.term.kind === "person"), edgeAfter(place, pattern)];
  if (edges.includes("inside") || isInsideDense(place)) return null;
  if (pattern.after && !pattern.after.test(place.lead)) return null;
  const standing = standingAs(written, place, pattern);
  if (written === "lowered" && isPlain(place)) counts.add(pattern.letters, text.language, "small");
  if (standing === null) return null;
  if (written !== "shouted") counts.add(pattern.letters, text.language, "capital");
  const form = written === "exact" && !span.loose ? "exact" : "respelled";
  const inflected = edges.includes("inflected") ? "inflected" : "exact";
  const how = lessSure(lessSure(pattern.how, form), inflected);
  const { term, letters, part } = pattern;
  const { start, end, loose } = span;
  return { term, start, end, how, letters, part, standing, loose };
}

function standingAs(written: Written, place: Place, pattern: Pattern) {
  if (written === "lowered") return null;
  return written === "shouted" ? "beside" : standingOf(place, pattern);
}

/** A hit begins and ends between characters: not in the middle of ß or of a Hangul syllable. */
function isWhole({ starts }: Folded, { from, to }: Hit): boolean {
  return starts[from] !== starts[from - 1] && starts[to] !== starts[to - 1];
}

/** `last` is where the last letter begins. `Nakamura-Vice` is all of it a spelling of `Nakamura-Weiss`. */
function spanOf(text: string, { starts, ends }: Folded, { pattern, from, to }: Hit) {
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  const last = starts[to - 1] ?? start;
  const lead = pattern.piece ? sideBefore.exec(text.slice(Math.max(0, start - 40), start)) : null;
  const rest = pattern.piece ? sideAfter.exec(text.slice(end, end + 40)) : null;
  const tail = rest?.[0] ?? (text.startsWith(pattern.tail, end) ? pattern.tail : "");
  const whole = { start: start - (lead?.[0].length ?? 0), end: end + tail.length };
  return { ...whole, last: rest ? whole.end - 1 : last, loose: lead !== null || rest !== null };
}

const sideBefore = /(?<![\p{L}\p{M}])(?!\p{Ll})[\p{L}\p{M}]+[-‐‑]$/u;
const sideAfter = /^[-‐‑](?!\p{Ll})[\p{L}\p{M}]+/u;

/** A small word between blanks, not a piece of an address. */
function isPlain({ lead, rest }: Place): boolean {
  return /(?:^|\s)$/u.test(lead) && /^(?:[\s,.;:!?]|$)/u.test(rest);
}
