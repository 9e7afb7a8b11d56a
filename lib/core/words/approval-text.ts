import type { Passage, Speaker } from "../post/post";
import type { Cut, Look } from "./cut";

export type Approved = {
  language: string;
  passage: Pick<Passage, "kind">;
  speaker: Speaker | null;
  /** The visible words. */
  text: string;
  /** The same as written: binds what is not seen, such as the address or title of a link. */
  source: string;
  cuts: Cut[];
  /** How the whole passage is taken out, null when it stays. */
  out: Look | null;
};

/**
 * What an approval covers, as canonical text for hashing: language, kind, speaker, exact words, their
 * markup, and what is taken out of them. Any change of these is another text (PITFALLS c).
 */
export function approvalText({ language, passage, speaker, ...rest }: Approved): string {
  return JSON.stringify([
    "readback approval 2",
    language,
    passage.kind,
    speaker ? [speaker.label, speaker.name] : null,
    rest.text,
    rest.source,
    rest.cuts.map(({ start, end, look }) => [start, end, ...partsOf(look)]),
    rest.out ? partsOf(rest.out) : null,
  ]);
}

function partsOf(look: Look): string[] {
  return "words" in look ? [look.kind, look.words] : [look.kind];
}
