import { type Passage, sourceOf } from "../post/post";
import type { Printed } from "../print/print-post";
import type { Look } from "../words/cut";
import { cutSource } from "../words/cut-source";
import { escapeWords } from "../words/escape-words";
import { lookSource } from "../words/look-source";
import { lookWords } from "../words/look-words";
import { mergeCuts } from "../words/merge-cuts";
import type { EditionInput } from "./edition-of";

type Words = Pick<EditionInput, "post" | "revisions" | "cuts" | "outs">;

/**
 * What a passage becomes in print with what is taken out of it gone, whether it was approved or not: who
 * approved it is for `editionOf` to ask, and nothing else may leave.
 */
export function printedOf(input: Words, passage: Passage): Printed {
  const out = input.outs.get(passage.key);
  if (out) return outAs(out, passage);
  const source = input.revisions.get(passage.key) ?? sourceOf(input.post, passage);
  const cuts = mergeCuts(input.cuts.get(passage.key) ?? []);
  if (cuts.length === 0) return { kind: "source", source };
  const left = cutSource(source, cuts, passage.syntax);
  return left === null
    ? outAs(cuts[0]?.look ?? { kind: "nothing" }, passage)
    : { kind: "source", source: left };
}

/** A removal that shows something stands where the passage stood; code and front matter show nothing. */
function outAs(look: Look, passage: Passage): Printed {
  if (passage.syntax === "opaque") return { kind: "out" };
  if (passage.syntax === "scalar") {
    const words = passage.kind === "title" ? lookWords(look) : "";
    return words === ""
      ? { kind: "out" }
      : { kind: "source", source: escapeWords(words, "scalar") };
  }
  const source = lookSource(look);
  return source === null ? { kind: "out" } : { kind: "source", source };
}
