import type { useFormatter } from "next-intl";

/** A language as people call it in the interface's own; the tag itself where it has no name there. */
export function languageName(
  format: Pick<ReturnType<typeof useFormatter>, "displayName">,
  tag: string,
): string {
  return format.displayName(tag, { type: "language" }) ?? tag;
}
