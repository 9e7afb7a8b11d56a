import type { StructureType } from "@/lib/client/review/facts";
import type { PassageView, ReviewPowers } from "@/lib/core/review/passage-view";

/** What else than its words can be changed of a passage, by this person. */
export function typesOf(
  { kind, syntax, section }: PassageView,
  { edit, suggest }: ReviewPowers,
): StructureType[] {
  if (!(edit || suggest)) return [];
  const types: (StructureType | false)[] = [
    kind === "turn" && "speaker",
    kind === "turn" && syntax === "inline" && "split",
    kind === "turn" && syntax === "inline" && "merge",
    kind === "turn" && "heading",
    (kind === "heading" || kind === "key-point") && section !== null && "keyPoint",
    kind === "key-point" && "order",
  ];
  return types.filter((type) => type !== false);
}
