import { quote } from "../../post/findings/quote";
import { type Passage, sourceOf } from "../../post/post";
import { textOf } from "../../words/text-of";
import type { Alignment, Side } from "../alignment";
import { type NameForm, nameForms } from "./name-forms";

/** What can be wrong with a translation; what a post shows by itself is in `post/findings`. */
export type CheckRule =
  | "turn-dropped"
  | "turn-added"
  | "turns-fused"
  | "order-changed"
  | "speaker-flipped"
  | "number-differs"
  | "name-differs"
  | "name-varies"
  | "negation-differs"
  | "length-unusual"
  | "passage-dropped"
  | "passage-added"
  | "heading-missing"
  | "entry-without-section";

/** A finding about a translation. Keys of the passages it is about; one side may be empty. */
export type Check = {
  rule: CheckRule;
  originals: string[];
  passages: string[];
  /** A short quote, name or pair of numbers for the sentence that says it; 80 characters at most. */
  detail: string;
};

/** A passage and the words a reader sees of it. */
export type Reading = { passage: Passage; speaker: string | null; text: string };

/** A link with its passages at hand. */
export type Pair = { originals: Reading[]; passages: Reading[]; sure: number };

/** Both sides as the rules look at them; passages in order of reading, by key. */
export type Comparison = {
  original: Side;
  translation: Side;
  originals: Map<string, Reading>;
  passages: Map<string, Reading>;
  /** Every link, and those that are likely enough to compare words. */
  pairs: Pair[];
  likely: Pair[];
  unlinked: { originals: Reading[]; passages: Reading[] };
  names: NameForm[];
};

/** A link that is less sure than this says nothing about the words it links. */
const enough = 0.25;

export function compare(original: Side, translation: Side, alignment: Alignment): Comparison {
  const originals = readingsOf(original);
  const passages = readingsOf(translation);
  const left = (keys: string[]) => keys.flatMap((key) => originals.get(key) ?? []);
  const right = (keys: string[]) => keys.flatMap((key) => passages.get(key) ?? []);
  const pairs = alignment.links.map((link) => ({
    originals: left(link.originals),
    passages: right(link.passages),
    sure: link.sure,
  }));
  const likely = pairs.filter(({ sure }) => sure >= enough);
  const unlinked = {
    originals: left(alignment.unlinked.originals),
    passages: right(alignment.unlinked.passages),
  };
  const names = nameForms(pairs, likely, original.language);
  return { original, translation, originals, passages, pairs, likely, unlinked, names };
}

function readingsOf({ post, sources }: Side): Map<string, Reading> {
  return new Map(
    post.passages.map((passage) => {
      const source = sources.get(passage.key) ?? sourceOf(post, passage);
      const speaker = post.speakers[passage.speaker ?? -1]?.label ?? null;
      return [passage.key, { passage, speaker, text: textOf(source, passage.syntax) }];
    }),
  );
}

/** A finding about readings of both sides; without a detail it quotes the first of them. */
export function checked(
  rule: CheckRule,
  originals: Reading[],
  passages: Reading[],
  detail?: string,
): Check {
  const first = originals[0] ?? passages[0];
  return {
    rule,
    originals: originals.map(({ passage }) => passage.key),
    passages: passages.map(({ passage }) => passage.key),
    detail: detail ?? quote(first?.text ?? "", "opaque"),
  };
}
