import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "nine");

/** Our interview in nine languages, by the blog's code of each (`en`, `hant`), the original first. */
export function ninePosts(): { code: string; name: string; source: string }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const posts = names.map((name) => ({
    name,
    code: /-([a-z]+)\.md$/.exec(name)?.[1] ?? "",
    source: readFileSync(join(folder, name), "utf8"),
  }));
  return posts.sort((a, b) => Number(b.code === "en") - Number(a.code === "en"));
}
