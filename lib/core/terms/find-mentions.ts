import type { Candidate } from "./candidate";
import { isInsideDense } from "./dense-edge";
import { edgeAfter } from "./edge-after";
import { edgeBefore } from "./edge-before";
import { type Folded, foldText } from "./fold-text";
import { joinParts } from "./join-parts";
import { type Pattern, patternsOf } from "./name-patterns";
import { findNear, type NearNames, nearNamesOf } from "./near-names";
import { ownParts } from "./own-parts";
import { type Place, placeOf } from "./place";
import { settleOverlaps } from "./settle-overlaps";
import { standingOf } from "./standing-of";
import { lessSure, type Mention, type Term, type Text } from "./term";
import { makeTrie, type Trie, walkTrie } from "./trie";
import { WordCounts } from "./word-counts";
import { type Hit, writtenAs } from "./written-as";

type Search = { trie: Trie<Pattern>; near: NearNames; counts: WordCounts };

/**
 * Every place where a term is named, in the order of the texts: whole names, parts of a person's name,
 * with the endings, particles and clitics of nine languages, and respelled. A place belongs to one term;
 * the longest name wins, and of two terms with the same name the first.
 *
 * Not found: a name in a script no entry gives (traditional for simplified characters, kana for Han), a
 * pronoun or a description, a name inside a German compound without a hyphen, a part that two terms
 * share, a part that is a common word where it may be the word.
 * Takes time linear in the texts, for names of bounded length.
 */
export function findMentions(terms: Term[], texts: Text[]): Mention[] {
  const patterns = ownParts(terms.flatMap(patternsOf));
  const search: Search = {
    trie: makeTrie(patterns.map((pattern) => [pattern.letters, pattern])),
    near: nearNamesOf(patterns),
    counts: new WordCounts(),
  };
  const candidates = texts.map((text) => candidatesIn(text, search));
  return texts.flatMap((text, index) =>
    (candidates[index] ?? [])
      .filter(
        (one) =>
          one.standing !== "doubtful" ||
          !search.counts.isCommon(one.letters, baseOf(text.language)),
      )
      .map((one) => mentionOf(text, one)),
  );
}

function mentionOf({ transcript, passage, text }: Text, candidate: Candidate): Mention {
  const { term, start, end, how } = candidate;
  return { term: term.id, transcript, passage, start, end, form: text.slice(start, end), how };
}

/** The language without region and script. */
function baseOf(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}

function candidatesIn({ text, language }: Text, search: Search): Candidate[] {
  const exact = findExact({ text, language: baseOf(language) }, search);
  return joinParts(text, settleOverlaps([...exact, ...findNear(text, search.near)]));
}

type Own = { text: string; language: string };

function findExact(text: Own, { trie, counts }: Search): Candidate[] {
  const folded = foldText(text.text);
  const candidates: Candidate[] = [];
  for (let from = 0; from < folded.letters.length; from += 1) {
    walkTrie(trie, folded.letters, from, (pattern, to) => {
      const candidate = candidateOf(text, folded, { pattern, from, to }, counts);
      if (candidate) candidates.push(candidate);
    });
  }
  return candidates;
}

function candidateOf(text: Own, folded: Folded, hit: Hit, counts: WordCounts): Candidate | null {
  const { pattern, from, to } = hit;
  if (!isWhole(folded, hit) || (pattern.language && pattern.language !== text.language))
    return null;
  const written = writtenAs(text.text, folded, hit);
  if (written === null) return null;
  const start = folded.starts[from] ?? 0;
  const end = folded.ends[to - 1] ?? start;
  const place = placeOf(text, { start, end, last: folded.starts[to - 1] ?? start });
  const person = pattern.term.kind === "person";
  const edges = [edgeBefore(place, person), edgeAfter(place, pattern)];
  if (edges.includes("inside") || isInsideDense(place)) return null;
  if (written === "lowered") {
    if (isPlain(place)) counts.add(pattern.letters, text.language, "small");
    return null;
  }
  if (pattern.after && !pattern.after.test(place.lead)) return null;
  const shouted = written === "shouted";
  const standing = shouted ? "beside" : standingOf(place, pattern);
  if (standing === null) return null;
  if (!shouted) counts.add(pattern.letters, text.language, "capital");
  const inflected = edges.includes("inflected") ? "inflected" : "exact";
  const how = lessSure(lessSure(pattern.how, shouted ? "respelled" : written), inflected);
  const { term, letters, part } = pattern;
  return { term, start, end, how, letters, part, standing, near: false };
}

/** A hit begins and ends between characters: not in the middle of ß or of a Hangul syllable. */
function isWhole({ starts }: Folded, { from, to }: Hit): boolean {
  return starts[from] !== starts[from - 1] && starts[to] !== starts[to - 1];
}

/** A small word between blanks, not a piece of an address. */
function isPlain({ lead, rest }: Place): boolean {
  return /(?:^|\s)$/u.test(lead) && /^(?:[\s,.;:!?]|$)/u.test(rest);
}
