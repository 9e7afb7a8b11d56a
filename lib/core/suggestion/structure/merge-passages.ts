import { textOf } from "../../words/text-of";
import { asBefore, type Draft, type Said, type StructureProblem, spanOf, voiceOf } from "./draft";
import { standsAlone } from "./stands-alone";

/** Scripts that are written without blanks between words. */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}。、！？」』）]/u;

/** One paragraph of two that stand beside each other in the same voice. */
export function mergePassages({ post, sources }: Said, at: number): Draft | StructureProblem {
  const [one, other] = [post.passages[at], post.passages[at + 1]];
  const [first, second] = [sources[at], sources[at + 1]];
  if (!one || !other || first === undefined || second === undefined) return "no-such";
  if (one.kind !== other.kind || one.turn === null || other.turn === null) return "no-such";
  const voice = voiceOf(post, one);
  if (voice !== voiceOf(post, other)) return "no-such";
  if (!standsAlone(post, at) || !standsAlone(post, at + 1)) return "markup";
  const between = post.blocks.slice(one.block + 1, other.block);
  if (between.some(({ kind }) => kind !== "blank")) return "markup";
  if (one.syntax !== "inline" || other.syntax !== "inline") return "markup";
  const [start, end] = [first.trimEnd(), second.trimStart()];
  const blank = dense.test(start.at(-1) ?? "") && dense.test(end[0] ?? "") ? "" : " ";
  const source = `${start}${blank}${end}`;
  const [before, after] = [textOf(start, "inline"), textOf(end, "inline")];
  if (textOf(source, "inline") !== `${before}${blank}${after}`) return "markup";
  const shift = before.length + blank.length;
  const wanted = asBefore(post);
  const origin = { kind: "joined", before: at, second: at + 1, shift } as const;
  wanted.splice(at, 2, { origin, source, voice });
  const words = { start: spanOf(post, one).start, end: spanOf(post, other).end, source };
  return { changes: [words], wanted };
}
