import type { Browser, Page } from "@playwright/test";
import { commitsOf, editByHand, postInBlog } from "./world/blog";
import { lookAt } from "./world/look-at";
import type { MadeInterview } from "./world/make-world";
import { approveSections, press, readAndSign } from "./world/review";
import { expect, signIn, test } from "./world/test";
import type { World } from "./world/world";

const button = (page: Page) => page.getByRole("button", { name: "Publish", exact: true });

/** The author's publish page, in a browser of their own. */
async function openPublish(browser: Browser, world: World, made: MadeInterview): Promise<Page> {
  const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await signIn(page, await world.link(made.author));
  await page.goto(`/interviews/${made.id}/publish`);
  return page;
}

test("publishing again without a change makes no commit, and a change only its own lines", async ({
  page,
  browser,
  world,
}) => {
  const made = await world.interview();
  await world.approveAndSign(made.id);
  const author = await openPublish(browser, world, made);
  await author.getByLabel("Your name").fill("Tomas");
  await button(author).click();
  await expect(author.getByText("It is live in the blog")).toBeVisible();
  const first = postInBlog(made.path) ?? "";
  await button(author).click();
  await expect(author.getByText("so no commit was made")).toBeVisible();
  expect(commitsOf(made.path)).toHaveLength(1);

  await signIn(page, await world.link(made.interviewee));
  await page.goto(`/interviews/${made.id}/sign-off`);
  await page.getByRole("link", { name: /^Open receipt / }).click();
  await page.getByRole("button", { name: "Change something" }).click();
  await page.getByRole("button", { name: "Ask for this change" }).click();
  await page.getByRole("link", { name: "Open the review" }).click();
  await press(page, "The second keeper was called", "Take it out");
  await approveSections(page);
  await readAndSign(page, "Ines");

  await author.reload();
  await expect(author.getByRole("heading", { name: "Ines asks for a change" })).toBeVisible();
  await button(author).click();
  await expect(author.getByText("Ines asks for a change")).toBeHidden();
  expect(commitsOf(made.path)).toHaveLength(2);
  const gone =
    "**B:** The second keeper was called Anton Mraz. He had stopped sleeping by then.\n\n";
  expect(postInBlog(made.path)).toBe(first.replace(gone, ""));
  await author.context().close();
});

test("a hand edit in the blog stops the export and shows the difference", async ({
  browser,
  world,
}) => {
  const made = await world.interview();
  await world.finish(made.id);
  editByHand(made.path, (text) => text.replace("by hand", "by torchlight"));
  const author = await openPublish(browser, world, made);
  await expect(
    author.getByRole("heading", { name: "Somebody changed this post in the blog" }),
  ).toBeVisible();
  const edited = author.getByRole("region", { name: "in the blog" });
  await expect(edited.getByText("by torchlight")).toBeVisible();
  await expect(button(author)).toBeDisabled();
  expect(postInBlog(made.path)).toContain("by torchlight");
  await author.context().close();
});

test("both are told of a hand edit, and the author puts back what was agreed", async ({
  page,
  browser,
  world,
}) => {
  const made = await world.interview();
  await world.finish(made.id);
  const agreed = postInBlog(made.path);
  editByHand(made.path, (text) => text.replace("by hand", "by torchlight"));
  const author = await openPublish(browser, world, made);
  const putBack = author.getByRole("button", { name: "Put back what was agreed" });
  await expect(putBack).toBeEnabled();
  await lookAt(author, "an edited post, to its author");

  await signIn(page, await world.link(made.interviewee));
  await page.goto("/");
  await page.getByRole("link", { name: "The post was changed in the blog" }).click();
  await expect(page.getByText("by torchlight")).toBeVisible();
  await expect(page.getByRole("button", { name: "Take it down" })).toBeVisible();
  await lookAt(page, "an edited post, to who gave the interview");

  await putBack.click();
  await expect(author.getByText("Published over an edit")).toBeVisible();
  await expect(putBack).toBeHidden();
  expect(postInBlog(made.path)).toBe(agreed);
  await page.reload();
  await expect(page.getByText("by torchlight")).toBeHidden();
  await author.context().close();
});

test("a signature taken back before the push wins", async ({ page, browser, world, quiet }) => {
  quiet.allow(/409/);
  const made = await world.interview();
  await world.approveAndSign(made.id);
  const author = await openPublish(browser, world, made);
  await expect(button(author)).toBeEnabled();
  await signIn(page, await world.link(made.interviewee));
  await page.goto(`/interviews/${made.id}/sign-off`);
  await page.getByRole("button", { name: "Take my signature back" }).click();
  await expect(page.getByLabel("Type your name")).toBeVisible();
  await author.getByLabel("Your name").fill("Tomas");
  await button(author).click();
  await expect(author.getByText("Something in the list is not done any more.")).toBeVisible();
  await expect(author.getByText("Ines has not signed yet")).toBeVisible();
  await expect(button(author)).toBeDisabled();
  expect(postInBlog(made.path)).toBeNull();
  await author.context().close();
});
