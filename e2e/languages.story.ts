import { join } from "node:path";
import type { Page } from "@playwright/test";
import { ninePosts } from "@/lib/core/testing/nine-posts";
import { buildSite } from "./jekyll/build-site";
import { filesInBlog, postInBlog } from "./world/blog";
import { islandPost } from "./world/island-post";
import { lookAt } from "./world/look-at";
import { takeOutEverywhere } from "./world/review";
import { expect, signIn, test } from "./world/test";

const posts = ninePosts();
const [english, ...others] = posts;
const folder = join(import.meta.dirname, "../lib/core/testing/nine");

/** Adds every other language by choosing all the files at once. */
async function addAll(page: Page): Promise<void> {
  const files = others.map(({ name }) => join(folder, name));
  await page.getByLabel("Choose files").setInputFiles(files);
  for (const { name } of others) {
    await expect(page.getByText(`${name} is here.`)).toBeVisible({ timeout: 60_000 });
  }
}

test("nine languages are added, decided once, and published in one commit", async ({
  page,
  browser,
  world,
}) => {
  test.setTimeout(240_000);
  const made = await world.interview(english?.source);
  const at = `/interviews/${made.id}`;
  const author = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await test.step("Tomas adds the languages", async () => {
    await signIn(author, await world.link(made.author));
    await author.goto(`${at}/languages`);
    await lookAt(author, "the languages page with one language");
    await addAll(author);
    await expect(author.getByRole("heading", { level: 2 })).toHaveCount(posts.length + 1);
    await lookAt(author, "the languages page");
  });
  await test.step("Ines takes a passage out, sees what goes with it, and says yes", async () => {
    await signIn(page, await world.link(made.interviewee));
    await page.goto(at);
    await takeOutEverywhere(page, "It had a sugar factory, two churches", "German: one passage");
    await page.goto(`${at}?in=de&beside=ja`);
    await expect(page.getByText("This passage will not be published.")).toHaveCount(1);
    await page.goto(`${at}/languages`);
    for (const group of await page.getByRole("group").all()) {
      await group.getByLabel("Yes, where it says the same as what I approved").check();
      await expect(group.getByRole("radio").first()).toBeEnabled();
    }
    await lookAt(page, "the languages page of an interviewee");
  });
  await test.step("Tomas looks at what is doubtful", async () => {
    expect(await world.confirmLinks(made.id)).toBeLessThan(60);
  });
  await test.step("and says why another name is right in one of them", async () => {
    await author.goto(`${at}/languages`);
    const held = author
      .getByRole("listitem")
      .filter({ hasText: "One passage says something else" });
    await held.getByRole("link", { name: /otherwise than in the original/ }).click();
    const row = author.getByRole("listitem").filter({ hasText: "Another name" });
    await row.getByRole("button", { name: "It is right so" }).click();
    await row.getByLabel("Why is it right so?").fill("It is how his name sounds.");
    await lookAt(author, "what reads otherwise");
    await row.getByRole("button", { name: "Keep it" }).click();
    await author.getByText("One was called right").click();
    await expect(author.getByText("It is how his name sounds.")).toBeVisible();
    await lookAt(author, "what was called right");
  });
  await test.step("everything else is fine, and all of it is signed and published", async () => {
    await world.finish(made.id);
  });
  await test.step("each file differs from its source only where something was decided", () => {
    expect(postInBlog(made.path)).not.toContain("sugar factory");
    for (const { code, name, source } of others) {
      const published = postInBlog(`_posts/${code === "hant" ? "hant" : code}/${name}`) ?? "";
      const kept = published.split("\n");
      const gone = source.split("\n").filter((line) => !kept.includes(line));
      expect([code, gone.length]).toEqual([code, 1]);
    }
  });
  await test.step("every internal link of the built pages leads somewhere", async () => {
    const files = filesInBlog();
    files.set("_config.yml", `${files.get("_config.yml") ?? ""}future: true\n`);
    const pages = [...(await buildSite(files))].filter(([path]) => path.includes("bread-line"));
    expect(pages.length).toBeGreaterThanOrEqual(others.length);
    for (const [path, html] of pages) {
      const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, to = ""]) =>
        decodeURIComponent(to),
      );
      expect(links.length).toBeGreaterThan(5);
      expect([path, links.filter((to) => !ids.has(to))]).toEqual([path, []]);
    }
  });
  await author.context().close();
});

test("a language that nobody settled is listed, settled, and read beside another", async ({
  page,
  world,
}) => {
  const made = await world.interview();
  const id = await world.translate(made.id, islandPost.replace("lang: en", "lang: ar"), "ar");
  await world.changeWords(made.id, "It was enough.", "It was plenty.");
  await signIn(page, await world.link(made.author));
  await page.goto(`/interviews/${made.id}/languages/${id}`);
  await expect(page.getByText("The original says something else since.")).toBeVisible();
  await lookAt(page, "what is open in a translation");
  await page.getByRole("button", { name: "It still says the same" }).click();
  await expect(page.getByText("The original says something else since.")).toBeHidden();
  await page.goto(`/interviews/${made.id}?in=en&beside=ar`);
  await expect(page.locator(".beside[lang=ar]").first()).toBeVisible();
  await lookAt(page, "English beside Arabic");
  await page.goto(`/interviews/${made.id}?in=ar&beside=en`);
  await lookAt(page, "Arabic beside English");
  const passage = page.locator(".passage").nth(4);
  const arabic = passage.locator(".words");
  await passage.evaluate((one) => one.scrollIntoView({ block: "start" }));
  await page.getByRole("button", { name: "English", exact: true }).click();
  await expect(arabic).toBeHidden();
  await expect(passage.locator(".beside")).toBeInViewport();
  await page.getByRole("button", { name: "Both" }).click();
  await expect(arabic).toBeInViewport();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByText("Beside it:").click();
  await page.getByRole("link", { name: "Correct what belongs together" }).press("Enter");
  const rows = page.locator("main ol > li");
  const [wrong, right] = [rows.nth(5), rows.nth(6)];
  const words = (await wrong.locator("[lang=ar]").first().textContent()) ?? "";
  await wrong.locator("[lang=ar]").first().dragTo(right.locator("[data-original]"));
  await expect(page.getByText("It stands there now.")).toBeVisible();
  await expect(right.locator("[lang=ar]", { hasText: words })).toBeVisible();
  await right
    .locator("li", { hasText: words })
    .getByRole("button", { name: "Lay it beside something else" })
    .press("Enter");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Space");
  await lookAt(page, "a passage that is laid beside another");
  await page.getByRole("button", { name: "It says this" }).press("Enter");
  await expect(wrong.locator("[lang=ar]", { hasText: words })).toBeVisible();
});
