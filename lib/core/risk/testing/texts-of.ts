import type { Post } from "../../post/post";
import { sourceOf } from "../../post/post";
import type { Voice } from "../../terms/propose-terms";
import type { Text } from "../../terms/term";
import { textOf } from "../../words/text-of";
import { isLookedThrough } from "../risk-queue";

/** The texts of a post that was parsed, as the queue wants them; its language is given. */
export function textsOf(post: Post, language: string): Text[] {
  return post.passages.filter(isLookedThrough).map((passage) => ({
    transcript: language,
    language,
    passage: passage.key,
    text: textOf(sourceOf(post, passage), passage.syntax),
  }));
}

export function voicesOf(post: Post, language: string): Voice[] {
  return post.speakers.map(({ label, name }) => ({ transcript: language, language, label, name }));
}
