import type { Finding } from "../finding";
import { startsLikeAnswer } from "./answer-words";
import { quote } from "./quote";
import { pairsOf, type Turn } from "./turns-of";

/** A turn that starts with "Yes" or "Sure" right after a turn of the same voice: one of the two is the other's. */
export function answersInOtherVoice(turns: Turn[]): Finding[] {
  return pairsOf(turns).flatMap(({ first, second }) => {
    const passage = second.passages[0];
    const words = second.words[0] ?? "";
    if (!passage || first.section !== second.section || !startsLikeAnswer(words)) return [];
    const detail = quote(words, passage.syntax);
    return [{ rule: "answer-in-other-voice", passage: passage.key, block: passage.block, detail }];
  });
}
