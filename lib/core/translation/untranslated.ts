/**
 * What stands where a passage has no words yet. Brackets that no post has, so that no wording of somebody's
 * is taken for it; no markup of kramdown, YAML or Liquid; with a digit, because what has neither letter nor
 * digit is no passage.
 */
export const UNTRANSLATED = "⟦0⟧";

/** Whether a passage still says nothing of its own. Fail closed: also where it is only a part of its words. */
export function isUntranslated(source: string): boolean {
  return source.includes(UNTRANSLATED);
}
