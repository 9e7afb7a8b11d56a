import type { PassageView } from "../../core/review/passage-view";
import { foldWords } from "../../core/words/fold-words";
import { visibleText } from "../../core/words/visible-text";

/**
 * Whether somebody who saw one of these saw the other: the same words, and the same of them staying.
 * Only then may an act that was pressed on the first be sent for the second.
 */
export function sameSight(one: PassageView, other: PassageView): boolean {
  return (
    one.id === other.id &&
    foldWords(one.text) === foldWords(other.text) &&
    foldWords(visibleText(one.text, one.cuts)) === foldWords(visibleText(other.text, other.cuts)) &&
    (one.out === null) === (other.out === null)
  );
}
