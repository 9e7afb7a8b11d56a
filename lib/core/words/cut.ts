/** How a removal looks to readers (DOMAIN.md, "Redaction"). */
export type Look =
  | { kind: "nothing" }
  | { kind: "ellipsis" }
  | { kind: "label"; words: string }
  | { kind: "generalisation"; words: string }
  | { kind: "pseudonym"; words: string };

/** A span of a passage's visible text that is taken out: UTF-16 offsets, end exclusive. */
export type Cut = { start: number; end: number; look: Look };
