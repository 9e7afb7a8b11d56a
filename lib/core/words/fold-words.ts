/**
 * Typed words as they are kept: runs of spaces, tabs, line ends and control characters are one space,
 * none at the ends; a lone surrogate becomes U+FFFD, and so do U+FFFE and U+FFFF, which YAML and XML
 * refuse. No-break and other wide spaces stay.
 */
export function foldWords(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/[ \p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/^ | $/g, "");
}
