import { readFile, stat } from "node:fs/promises";
import { decodeSource, LARGEST_POST, type SourceProblem } from "@/lib/core/import/read-source";

/** What is wrong with a file that cannot be a post, as a sentence after its name. */
export const problems: Record<SourceProblem, string> = {
  empty: "the file is empty.",
  "not-text": "this is not a text in UTF-8. Save it as UTF-8 and try again.",
  "too-large": "the file is too large for a post.",
};

/**
 * The text of a post's file, byte for byte: a byte-order mark stays. A file that is too large is not read.
 * @throws a sentence that names the file when it cannot be read or cannot be a post.
 */
export async function readPost(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > LARGEST_POST) throw new Unfit("too-large");
    const { text, problem } = decodeSource(await readFile(path));
    if (problem) throw new Unfit(problem);
    return text;
  } catch (error) {
    if (error instanceof Unfit) throw new Error(`${path}: ${problems[error.problem]}`);
    throw new Error(`${path}: there is no such file, or it cannot be read.`);
  }
}

class Unfit extends Error {
  constructor(readonly problem: SourceProblem) {
    super(problem);
  }
}
