import type { Finding } from "../finding";
import type { Post } from "../post";
import { answersInOtherVoice } from "./answer-in-other-voice";
import { brokenBold } from "./broken-bold";
import { deadTocLinks } from "./dead-toc-link";
import { foreignScript } from "./foreign-script";
import { labelsNotInLegend } from "./label-not-in-legend";
import { notAnInterview } from "./not-an-interview";
import { notUnderstood } from "./not-understood";
import { questionsToOneself } from "./question-to-oneself";
import { sameSpeakerTwice } from "./same-speaker-twice";
import { turnsOf } from "./turns-of";

/** Everything that looks wrong in a post, in order of reading; what is about the whole post first. */
export function findingsOf(post: Post): Finding[] {
  const turns = turnsOf(post);
  const found = [
    ...notAnInterview(post),
    ...sameSpeakerTwice(post, turns),
    ...questionsToOneself(turns),
    ...answersInOtherVoice(turns),
    ...brokenBold(post),
    ...labelsNotInLegend(post, turns),
    ...deadTocLinks(post),
    ...foreignScript(post),
    ...notUnderstood(post),
  ];
  const order = new Map(post.passages.map(({ key }, index) => [key, index]));
  const place = ({ passage }: Finding) => order.get(passage ?? "") ?? -1;
  return found.sort((a, b) => (a.block ?? -1) - (b.block ?? -1) || place(a) - place(b));
}
