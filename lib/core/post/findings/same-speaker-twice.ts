import type { Finding } from "../finding";
import type { Post } from "../post";
import { quote } from "./quote";
import { pairsOf, type Turn } from "./turns-of";

/** The second of two turns under one label: evidence of a wrong label, so it is never merged. */
export function sameSpeakerTwice(_post: Post, turns: Turn[]): Finding[] {
  return pairsOf(turns).flatMap(({ second }) => {
    const passage = second.passages[0];
    if (!passage) return [];
    const detail = quote(second.words[0] ?? "", passage.syntax);
    return [{ rule: "same-speaker-twice", passage: passage.key, block: passage.block, detail }];
  });
}
