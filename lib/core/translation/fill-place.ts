import type { PassageKind } from "../post/post";

/** A passage of a translation that has no words yet, with what it will say again. */
export type FillPlace = {
  id: string;
  anchor: string;
  kind: PassageKind;
  revisionId: string;
  /** Who says it, by the label in the post. */
  speaker: string | null;
  /** Without what is taken out. */
  originals: { id: string; anchor: string; text: string; digest: string }[];
};

/** How far a translation that is written here has come. */
export type FillView = {
  /** Passages that have words, of all that are not out; those that are do not count. */
  done: number;
  total: number;
  places: FillPlace[];
  /** Ids of the passages that are out: what somebody began to write of them goes, too. */
  out: string[];
};
