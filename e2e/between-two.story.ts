import type { Browser, Page } from "@playwright/test";
import { expectBuilt } from "./jekyll/expect-built";
import { postInBlog } from "./world/blog";
import { harbourPost } from "./world/harbour-post";
import type { MadeInterview } from "./world/make-world";
import { approveSections, expectSaved, passage, press, readAndSign } from "./world/review";
import { expect, signIn, test } from "./world/test";
import type { World } from "./world/world";

const words = (page: Page) => page.getByRole("textbox", { name: "The words of this passage" });

test("two people settle everything between them, and what they agreed is published", async ({
  page: ines,
  browser,
  world,
}) => {
  const made = await world.interview(harbourPost);
  await signIn(ines, await world.link(made.interviewee));
  const tomas = await otherBrowser(browser, world, made);
  await test.step("Ines suggests, and says whose words these are", () => suggest(ines, made));
  await test.step("Tomas takes one change, declines, counters, asks", () => answer(tomas));
  await test.step("Ines accepts the other wording and answers", () => accept(ines, made));
  await test.step("Tomas reads the answer and lets it rest", () => settle(tomas, made));
  await test.step("Ines signs", async () => {
    await ines.goto(`/interviews/${made.id}`);
    await approveSections(ines);
    await readAndSign(ines, "Ines");
  });
  await test.step("Tomas publishes", () => publish(tomas, made));
  await test.step("the post says what was agreed", async () => {
    const post = postInBlog(made.path) ?? "";
    for (const line of agreed) expect(post).toContain(line);
    expect(post).not.toMatch(/soup, and bread|was freezing|a knot is a promise/);
    await expectBuilt(made.path, built);
  });
  await test.step("the history tells it in sentences", () => tell(ines, made));
  await tomas.context().close();
});

const agreed = [
  "I came in spring. The shed was cold and the nets were older than me.\n",
  "**B:** The wages were small, but there was soup.\n",
  "**A:** Who showed you how a net is mended?\n",
  "She said that every knot is a promise to somebody.\n",
  "Then came the herring and everybody sang.\n\nI still have the needle",
];

/** What the built page says, in order. */
const built = [
  "Ropes and wages",
  "Tomas, writes a blog.",
  "Ines, mended nets.",
  "Table of Contents",
  "The harbour",
  "How a net is mended",
  "The harbour",
  "When did you come to the harbour?",
  "I came in spring. The shed was cold and the nets were older than me.",
  "And was it well paid?",
  "The wages were small, but there was soup.",
  "Who showed you how a net is mended?",
  "Old Berit did. She said that every knot is a promise to somebody.",
  "Did you ever want to leave?",
  "Every winter. Then came the herring and everybody sang.",
  "I still have the needle that Berit gave me.",
];

const told = [
  "Ines proposed other words.",
  "Ines proposed that somebody else said a passage.",
  "Ines proposed to part a passage in two.",
  "Tomas accepted what was proposed.",
  "Tomas declined what was proposed.",
  "Tomas answered a proposal with another one.",
  "Ines accepted what was proposed.",
  "Tomas asked a question.",
  "Ines answered in a conversation.",
  "Ines signed exactly what would be published.",
];

async function otherBrowser(browser: Browser, world: World, made: MadeInterview): Promise<Page> {
  const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await signIn(page, await world.link(made.author));
  return page;
}

async function reword(page: Page, at: string, from: RegExp, to: string): Promise<void> {
  await press(page, at, "Fix it");
  await words(page).fill((await words(page).inputValue()).replace(from, to));
}

async function suggest(page: Page, made: MadeInterview): Promise<void> {
  await page.goto(`/interviews/${made.id}/voices`);
  await page.getByRole("button", { name: "That was Tomas" }).click();
  await expect(page.getByText("Proposed. The author is asked")).toBeVisible();
  await page.goto(`/interviews/${made.id}`);
  await reword(
    page,
    "I came in spring.",
    /hut was cold and the nets were/,
    "shed was freezing and the nets were",
  );
  await page.getByRole("button", { name: "clearer" }).click();
  await page.getByRole("button", { name: "Send to the author" }).click();
  await expectSaved(page);
  await reword(page, "The wages were small", /there was soup/, "there was soup, and bread");
  await page.getByRole("button", { name: "Send to the author" }).click();
  await reword(page, "Old Berit did.", /a knot is a promise/, "every knot is a promise");
  await page.getByRole("button", { name: "Send to the author" }).click();
  await press(page, "Every winter.", "More");
  await page.getByRole("menuitem", { name: "Begin a new paragraph here" }).click();
  await page.getByRole("radio", { name: /I still have the needle/ }).check();
  await page.getByRole("button", { name: "Send to the author" }).click();
  await expect(passage(page, "Every winter.")).toContainText("You suggest a new paragraph");
}

async function answer(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: "Ropes and wages" }).click();
  const first = passage(page, "I came in spring.");
  await expect(first).toContainText("Clearer");
  await first.getByRole("checkbox", { name: /freezing/ }).uncheck();
  await press(page, "I came in spring.", "Accept");
  await expect(first).toContainText("The shed was cold");
  await press(page, "The wages were small", "Decline");
  await page.getByLabel("Why rather not?").fill("There was no bread, you told me twice.");
  const small = passage(page, "The wages were small");
  await small.getByRole("button", { name: "Decline", exact: true }).last().click();
  await expect(small.getByLabel("Why rather not?")).toBeHidden();
  await press(page, "Old Berit did.", "Another wording");
  await words(page).fill("Old Berit did. She said that every knot is a promise to somebody.");
  await page.getByRole("button", { name: "Suggest it instead" }).click();
  await press(page, "Who showed you", "Accept");
  await expect(passage(page, "Who showed you")).toContainText("Tomas");
  await press(page, "Every winter.", "Accept");
  await expect(passage(page, "Every winter.")).not.toContainText("needle");
  await press(page, "Did you ever want to leave?", "Comment");
  await page.getByLabel("Your comment").fill("Is it fine that your boss reads this?");
  await page.getByLabel("An answer").selectOption("Needed before anything is published");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expectSaved(page);
}

async function accept(page: Page, made: MadeInterview): Promise<void> {
  await page.goto(`/interviews/${made.id}`);
  await expect(passage(page, "The wages were small")).toContainText("no bread");
  await press(page, "Old Berit did.", "Accept");
  await expect(passage(page, "a promise to somebody")).toContainText("Fine");
  await press(page, "Did you ever want to leave?", "Reply");
  await page.getByLabel("Your reply").fill("She is retired.");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expectSaved(page);
}

async function settle(page: Page, made: MadeInterview): Promise<void> {
  await page.goto(`/interviews/${made.id}`);
  await expect(passage(page, "Did you ever want to leave?")).toContainText("She is retired.");
  await press(page, "Did you ever want to leave?", "Resolve");
  await expectSaved(page);
}

async function publish(page: Page, made: MadeInterview): Promise<void> {
  await page.goto(`/interviews/${made.id}/publish`);
  await page.getByLabel("Your name").fill("Tomas");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page.getByText("It is live in the blog")).toBeVisible();
}

async function tell(page: Page, made: MadeInterview): Promise<void> {
  await page.goto(`/interviews/${made.id}/history`);
  for (const sentence of told) await expect(page.getByText(sentence).first()).toBeVisible();
}
