import { buildPost } from "../../post/build-post";
import type { Post } from "../../post/post";
import { cutPieces, type Piece } from "./piece";

/** Something that was done to a post, and to which passages of the sound one. */
export type Defect = {
  kind:
    | "turn-dropped"
    | "heading-dropped"
    | "turns-fused"
    | "turn-split"
    | "turns-swapped"
    | "speaker-flipped"
    | "contents-broken"
    | "name-varied"
    | "foreign-word"
    | "bold-broken"
    | "number-changed"
    | "negation-dropped"
    | "shortened";
  /** Keys of the sound post; of a turn all its paragraphs. */
  originals: string[];
  /** Which words, or what became of them; for people who read a failure. */
  detail: string;
};

/** What is true of a damaged post. `passages` are its own keys, as `parsePost` numbers them. */
export type Truth = {
  /** What belongs together: each original and each passage stands in at most one of them. */
  links: { originals: string[]; passages: string[] }[];
  /** Originals of which no word is left. */
  dropped: string[];
  /** Words that the post gives to somebody who did not say them; `voice` is the label they stand under. */
  flipped: { original: string; passage: string; voice: string }[];
  /** Every act, in order. */
  defects: Defect[];
};

/**
 * A post damaged as real translations are. The keys of the sound post are those of its original too
 * wherever both have the same passages in the same order, as the nine files of `nine/` do.
 */
export type Damaged = {
  source: string;
  /** What `parsePost` reads in the source. */
  post: Post;
  truth: Truth;
  /** By passage of `source`: the keys of the sound post whose words it holds. */
  owners: string[][];
  sound: { keys: string[]; voices: Map<string, string>; entries: string[][] };
};

/** A post before anything happened to it. */
export function soundPost(source: string): Damaged {
  const post = buildPost(source);
  const entries = post.entries.map(({ section }) => {
    const heading = section === null ? null : post.sections[section]?.heading;
    return heading ? [heading] : [];
  });
  const voices = new Map(post.passages.flatMap(({ key, ...at }) => voiceOf(post, at, key)));
  const keys = post.passages.map(({ key }) => key);
  const sound = { keys, voices, entries };
  return close(
    source,
    keys.map((key) => [key]),
    { sound, defects: [] },
  );
}

/** Changes a post piece by piece; the truth goes along. */
export function damage(
  damaged: Damaged,
  change: (pieces: Piece[], post: Post) => { pieces: Piece[]; defects: Defect[] },
): Damaged {
  const { post } = damaged;
  const { pieces, defects } = change(cutPieces(post, damaged.owners), post);
  const source = pieces.map(({ lead, words, tail }) => lead + words + tail).join("");
  const owners = pieces.flatMap((piece) => piece.owners);
  const { sound, truth } = damaged;
  return close(source, owners, { sound, defects: [...truth.defects, ...defects] });
}

type Rest = { sound: Damaged["sound"]; defects: Defect[] };

function close(source: string, kept: string[][], { sound, defects }: Rest): Damaged {
  const post = buildPost(source);
  const owners = ownersOf(post, kept, sound.entries);
  const left = new Set(owners.flat());
  const dropped = sound.keys.filter((key) => !left.has(key));
  const flipped = post.passages.flatMap((passage, index) =>
    (owners[index] ?? []).flatMap((original) => {
      const [said] = voiceOf(post, passage, original);
      if (!said || said[1] === sound.voices.get(original)) return [];
      return [{ original, passage: passage.key, voice: said[1] }];
    }),
  );
  const truth = { links: linksOf(post, owners), dropped, flipped, defects };
  return { source, post, truth, owners, sound };
}

/** An entry whose heading is gone is a passage of its own: its words are the heading's. */
function ownersOf(post: Post, kept: string[][], entries: string[][]): string[][] {
  const rest = kept.values();
  const owners = post.passages.map(({ block, start }) => {
    const entry = post.entries.findIndex((one) => one.block === block && one.textStart === start);
    return entry >= 0 ? (entries[entry] ?? []) : (rest.next().value ?? null);
  });
  const whole = owners.filter((one) => one !== null);
  if (whole.length < owners.length || !rest.next().done)
    throw new Error("The damaged post has other passages than the damage made.");
  return whole;
}

/** Passages that share an original, and the originals they share, as one link. */
function linksOf(post: Post, owners: string[][]): Truth["links"] {
  const links: Truth["links"] = [];
  post.passages.forEach(({ key }, index) => {
    const own = owners[index] ?? [];
    if (own.length === 0) return;
    const shared = links.filter(({ originals }) => originals.some((one) => own.includes(one)));
    const originals = new Set([...shared.flatMap((link) => link.originals), ...own]);
    const passages = [...shared.flatMap((link) => link.passages), key];
    for (const link of shared) links.splice(links.indexOf(link), 1);
    links.push({ originals: [...originals].sort(), passages });
  });
  return links;
}

function voiceOf(
  post: Post,
  { turn, speaker }: Pick<Post["passages"][number], "turn" | "speaker">,
  key: string,
): [string, string][] {
  const label = turn === null || speaker === null ? undefined : post.speakers[speaker]?.label;
  return label === undefined ? [] : [[key, label]];
}
