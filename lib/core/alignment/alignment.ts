import type { Post } from "../post/post";

/** One transcript as it reads now. */
export type Side = {
  post: Post;
  /** BCP-47. */
  language: string;
  /** Current source by passage key; a passage that is not in it reads as imported. */
  sources: Map<string, string>;
};

/**
 * Passages of the original and of the translation, by key, that say the same. `sure` runs from 0 to 1:
 * how probable it is that exactly these belong together. Both sides have at least one.
 */
export type Aligned = { originals: string[]; passages: string[]; sure: number };

/** What a person set. With one side empty: these have no counterpart. */
export type Held = { originals: string[]; passages: string[] };

/** Every passage of both sides is in one link or in `unlinked`, in order of reading. */
export type Alignment = {
  links: Aligned[];
  unlinked: { originals: string[]; passages: string[] };
};
