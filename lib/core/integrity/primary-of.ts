/** The language of a BCP-47 tag without script and region. */
export function primaryOf(tag: string): string {
  return tag.split("-")[0]?.toLowerCase() ?? "";
}
