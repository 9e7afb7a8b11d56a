import type { Candidate } from "./candidate";
import { foldText } from "./fold-text";
import { joinParts } from "./join-parts";
import { judgeHit, type Own } from "./judge-hit";
import { type Pattern, patternsOf } from "./name-patterns";
import { findNear, type NearNames, nearNamesOf } from "./near-names";
import { ownParts } from "./own-parts";
import { settleOverlaps } from "./settle-overlaps";
import type { Mention, Term, Text } from "./term";
import { makeTrie, type Trie, walkTrie } from "./trie";
import { WordCounts } from "./word-counts";

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

function findExact(text: Own, { trie, counts }: Search): Candidate[] {
  const folded = foldText(text.text);
  const candidates: Candidate[] = [];
  for (let from = 0; from < folded.letters.length; from += 1) {
    walkTrie(trie, folded.letters, from, (pattern, to) => {
      const candidate = judgeHit(text, folded, { pattern, from, to }, counts);
      if (candidate) candidates.push(candidate);
    });
  }
  return candidates;
}
