import { parseArgs } from "node:util";
import { parsePost } from "@/lib/core/post/parse-post";
import { sourceOf } from "@/lib/core/post/post";
import { printPost } from "@/lib/core/print/print-post";
import { Misused } from "./commands";
import { readPost } from "./read-post";

/** Parses and prints each file; 1 and the place of the first difference when one does not come back. */
export async function run(args: string[]): Promise<number> {
  const { positionals: files } = parseArgs({ args, allowPositionals: true, options: {} });
  if (files.length === 0) throw new Misused("Name at least one file.");
  let different = 0;
  for (const file of files) {
    const source = await readPost(file);
    const { post } = parsePost(source);
    const printed = printPost(post, (passage) => ({
      kind: "source",
      source: sourceOf(post, passage),
    })).source;
    if (printed === source) continue;
    different += 1;
    console.error(`${file}: ${firstDifference(source, printed)}`);
  }
  console.log(`${files.length - different} of ${files.length} came back byte for byte.`);
  return different === 0 ? 0 : 1;
}

function firstDifference(source: string, printed: string): string {
  let at = 0;
  while (source[at] === printed[at]) at += 1;
  const line = source.slice(0, at).split("\n").length;
  const show = (text: string) => JSON.stringify(text.slice(at, at + 40));
  return `differs in line ${line}: ${show(source)} came back as ${show(printed)}`;
}
