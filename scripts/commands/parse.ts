import { parseArgs } from "node:util";
import { parsePost } from "@/lib/core/post/parse-post";
import { sourceOf } from "@/lib/core/post/post";
import { textOf } from "@/lib/core/words/text-of";
import { Misused } from "./commands";
import { readPost } from "./read-post";

/** Prints what is understood of a post as JSON: speakers, sections, passages with their words, findings. */
export async function run(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [file, more] = positionals;
  if (!file || more) throw new Misused("Name one file.");
  const { post, findings } = parsePost(await readPost(file));
  const passages = post.passages.map((passage) => ({
    ...passage,
    text: textOf(sourceOf(post, passage), passage.syntax),
  }));
  const counts = {
    turns: new Set(post.passages.flatMap(({ turn }) => turn ?? [])).size,
    sections: post.sections.filter(({ heading }) => heading !== null).length,
    keyPoints: post.passages.filter(({ kind }) => kind === "key-point").length,
    passages: post.passages.length,
    findings: findings.length,
  };
  const { interview, language, speakers, sections, blocks } = post;
  const kinds = blocks.map(({ kind, source }) => ({ kind, length: source.length }));
  const shown = {
    interview,
    language,
    counts,
    speakers,
    sections,
    passages,
    blocks: kinds,
    findings,
  };
  console.log(JSON.stringify(shown, null, 2));
  return 0;
}
