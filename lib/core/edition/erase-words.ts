import { erasePost } from "../print/erase-post";
import type { Look } from "../words/cut";
import { cutSource } from "../words/cut-source";
import { mergeCuts } from "../words/merge-cuts";
import type { EditionInput } from "./edition-of";
import { printedOf } from "./printed-of";

type Words = Pick<EditionInput, "post" | "revisions" | "cuts" | "outs">;

/** A passage once its removed words are gone for good: what is left of it, or how it is out. */
export type Left = { source: string; out: Look | null };

/**
 * What stays of a passage without the words that were taken out of it. With nothing readable left it is
 * out, as it is printed today.
 */
export function leftOf(input: Words, passage: Words["post"]["passages"][number]): Left {
  const out = input.outs.get(passage.key);
  if (out) return { source: "", out };
  const cuts = mergeCuts(input.cuts.get(passage.key) ?? []);
  const left = cutSource(input.revisions.get(passage.key) ?? "", cuts, passage.syntax);
  if (left !== null) return { source: left, out: null };
  return { source: "", out: cuts[0]?.look ?? { kind: "nothing" } };
}

/**
 * The same words for an edition with everything that was taken out of these passages gone for good: what
 * is printed stays the same, byte for byte. `keys` may name others as well, whose imported words give way to
 * those of now.
 */
export function eraseWords<Input extends Words>(input: Input, keys: ReadonlySet<string>): Input {
  const revisions = new Map(input.revisions);
  const cuts = new Map(input.cuts);
  const outs = new Map(input.outs);
  for (const passage of input.post.passages) {
    if (!keys.has(passage.key)) continue;
    const { source, out } = leftOf(input, passage);
    revisions.set(passage.key, source);
    cuts.delete(passage.key);
    if (out) outs.set(passage.key, out);
  }
  const post = erasePost(input.post, (passage) => printedOf(input, passage), keys);
  return { ...input, post, revisions, cuts, outs };
}
