import { decodeEntity } from "@/lib/core/words/decode-entity";

/**
 * What a reader sees of built HTML, for comparing with approved words: tags gone (line breaks are
 * spaces, an image shows its alt text, comments and scripts nothing), entities decoded, `sameType` applied.
 */
export function shownText(html: string): string {
  const bare = html
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<img\b[^>]*?\salt="([^"]*)"[^>]*>/g, "$1")
    .replace(/<\/?(?:br|p|li|h[1-6]|div|ul|ol)\b[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "");
  return sameType(bare.replace(/&[\w#]+;/g, (found) => decodeEntity(found) ?? found));
}

/** Typography is the blog's: quotes, dashes, dots and spaces read the same in either form. */
export function sameType(text: string): string {
  return text
    .replace(/[“”„«»]|<<|>>/g, '"')
    .replace(/\u00a0(?=")|(?<=")\u00a0/g, " ")
    .replace(/[‘’‚]/g, "'")
    .replace(/---?|[–—]/g, "-")
    .replace(/\.\.\.|…/g, "…")
    .replace(/[ \t\r\n\f]+/g, " ")
    .trim();
}
