import { expect } from "@playwright/test";
import { filesInBlog } from "../world/blog";
import { buildSite } from "./build-site";
import { sameType, shownText } from "./shown-text";

/** Builds the blog with Jekyll: the page of a post shows these words in this order, and no others. */
export async function expectBuilt(path: string, words: string[]): Promise<void> {
  const slug = /\d{4}-\d\d-\d\d-(.*)\.md$/.exec(path)?.[1] ?? "";
  const files = filesInBlog();
  // Jekyll hides posts of tomorrow; a story must not depend on the day.
  files.set("_config.yml", `${files.get("_config.yml") ?? ""}future: true\n`);
  const pages = await buildSite(files);
  const html = [...pages].find(([page]) => page.includes(slug))?.[1] ?? "";
  const body = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? "";
  // The labels are the blog's way to say who speaks; the preview has names instead.
  const shown = shownText(body).replace(/(^| )[AB]: /g, "$1");
  expect(shown).toBe(sameType(words.join(" ")));
}
