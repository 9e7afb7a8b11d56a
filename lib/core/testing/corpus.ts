import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where real posts lie: beside the project, or in CORPUS_DIR. Tests that want them name it when they skip. */
export const corpus = process.env.CORPUS_DIR ?? join(process.cwd(), "../shared/corpus");

/** Paths of the files in a folder of the corpus, below it; none when there is no corpus. */
export function corpusFiles(folder = ""): string[] {
  const root = join(corpus, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(join(corpus, path)).isFile())
    .sort();
}

/** A file's text as it is, its byte order mark included. */
export function corpusText(path: string): string {
  const bytes = readFileSync(join(corpus, path));
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

export const english = corpusFiles("posts").find((path) => path.endsWith("-en.md")) ?? null;
export const french = corpusFiles("posts").find((path) => path.endsWith("-fr.md")) ?? null;
