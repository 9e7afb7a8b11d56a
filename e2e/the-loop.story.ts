import type { Page } from "@playwright/test";
import { expectBuilt } from "./jekyll/expect-built";
import { commitsOf, postInBlog } from "./world/blog";
import { insideMail, readMail } from "./world/read-mail";
import {
  approveSections,
  dragOver,
  expectSaved,
  passage,
  press,
  readAndSign,
  takeOutEverywhere,
} from "./world/review";
import { expect, signIn, test } from "./world/test";

const path = "_posts/en/2026-03-02-keeping-the-light-en.md";
const title = "Keeping the Light: A Year on Skarn Rock";

/** The interview on the first page, and from there to it. */
async function openInterview(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: title }).click();
  await expect(page.locator("[data-on]")).toBeVisible();
}

test("the demo goes from reading to a commit and back out, by clicking", async ({
  page,
  browser,
  world,
}) => {
  const { author, interviewee } = world.demo;
  const tomas = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await test.step("Ines reads and decides", async () => {
    await signIn(page, await world.link(interviewee));
    await openInterview(page);
    await decide(page);
  });
  await test.step("Tomas answers", async () => {
    await signIn(tomas, await world.link(author));
    await openInterview(tomas);
    await answer(tomas);
  });
  await test.step("Ines finishes and signs", async () => {
    await page.reload();
    await finish(page, interviewee.name);
  });
  const words = await approvedWords(page);
  const began = new Date();
  await test.step("Tomas publishes", () => publish(tomas));
  await test.step("the blog shows exactly the approved words", async () => {
    expect(commitsOf(path)).toHaveLength(1);
    expect(commitsOf(path)[0]).toMatch(
      /^Publish approved interview\n\nApproval-Digest: sha256:[0-9a-f]{64}\n/,
    );
    expect(postInBlog(path)).not.toMatch(/960147|penny-pinchers|thank you\n/);
    await expectBuilt(path, words);
  });
  await test.step("both have a receipt, and Ines asks for a take-down", async () => {
    const mail = await readMail(interviewee.email, began);
    await page.goto(insideMail(mail).links.find((link) => link.includes("/receipts/")) ?? "");
    await askForTakeDown(page);
  });
  await test.step("Tomas takes it down", async () => {
    await tomas
      .getByRole("link", { name: /^Receipt / })
      .first()
      .click();
    await expect(tomas.getByText(`${interviewee.name} (gave the interview), on `)).toBeVisible();
    await tomas.getByRole("link", { name: "Publish" }).click();
    await tomas.getByRole("button", { name: "Take it down" }).click();
    await expect(tomas.getByText("The post is gone from the blog")).toBeVisible();
    expect(postInBlog(path)).toBeNull();
    expect(commitsOf(path)[0]).toMatch(/^Take down interview\n/);
  });
  await tomas.context().close();
});

async function decide(page: Page): Promise<void> {
  await press(page, title, "Fine");
  await expect(passage(page, title)).toContainText("Fine");

  await dragOver(page, "01632 960147");
  const phone = passage(page, "They can try.");
  await phone.getByRole("button", { name: "Take it out and choose what readers see" }).click();
  await phone.getByLabel("A short label in brackets").check();
  await phone.getByLabel("The label").fill("a number");
  await expect(phone).toContainText("his own number, it's [a number].");
  await phone.getByRole("button", { name: "Take it out", exact: true }).click();
  await expect(phone.getByRole("list", { name: "Taken out of this passage" })).toBeVisible();

  await takeOutEverywhere(page, "They sent a form.", "French: one passage");
  await expect(passage(page, "This passage will not be published.")).toHaveCount(1);
  await takeOutEverywhere(page, "The Harbour Board never said thank you", "French: one passage");

  await press(page, "I knew nothing about lamps.", "Fix it");
  const field = page.getByRole("textbox", { name: "The words of this passage" });
  const before = await field.inputValue();
  await field.fill(before.replace("I knew nothing about lamps.", "Of lamps I knew nothing."));
  await page.getByRole("button", { name: "Send to the author" }).click();
  await expect(passage(page, "I thought you switched them on.")).toContainText(
    "waiting for the author",
  );

  await press(page, "Did nobody warn you before you signed?", "Not me");
  await expect(passage(page, "Did nobody warn you")).toContainText("You say: not me");

  await press(page, "So I took his watches", "Let’s talk");
  await page.getByLabel("What would you like to talk about?").fill("May the office read this?");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(passage(page, "So I took his watches")).toContainText("May the office read this?");
  await approveSections(page);
  await expect(page.getByText("You have looked at everything.")).toBeVisible();
}

async function answer(page: Page): Promise<void> {
  await press(page, "I thought you switched them on.", "Accept");
  await takeOutEverywhere(page, "Did nobody warn you before you signed?", "French: one passage");
  await press(page, "So I took his watches", "Reply");
  await page.getByLabel("Your reply").fill("They retired, and it honours you both.");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expectSaved(page);
}

async function finish(page: Page, name: string): Promise<void> {
  const talk = passage(page, "So I took his watches");
  await expect(talk).toContainText("They retired, and it honours you both.");
  await press(page, "So I took his watches", "Resolve");
  await expect(talk).toContainText("Resolved");
  await approveSections(page);
  await expect(page.getByText("Nothing is waiting.")).toBeVisible();
  await readAndSign(page, name);
}

/** What the interviewee saw under "How readers will see it", without the names over the turns. */
async function approvedWords(page: Page): Promise<string[]> {
  const texts = await page
    .getByRole("article")
    .locator(":is(h2, h3, h4, li, p):not(div > p:first-child)")
    .allInnerTexts();
  expect(texts.length).toBeGreaterThan(80);
  return texts;
}

async function publish(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Publish" }).click();
  const gate = page.getByRole("list", { name: "What has to be true" });
  await expect(gate.getByText("Done:")).toHaveCount(6);
  await expect(gate.getByText("Waiting:")).toHaveCount(0);
  await expect(page.getByText("Of lamps I knew nothing.")).toBeVisible();
  await page.getByRole("link", { name: "Preview as a page" }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await page.getByRole("link", { name: "Back to publishing" }).click();
  await page.getByLabel("Your name").fill("Tomas");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page.getByText("It is live in the blog")).toBeVisible();
}

async function askForTakeDown(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: /^Receipt / })).toBeVisible();
  await page.getByText("A word to the author").click();
  await page.getByRole("textbox", { name: "A word to the author" }).fill("My mother reads it.");
  await page.getByRole("button", { name: "Take it down" }).click();
  await expect(page.getByText("My mother reads it.")).toBeVisible();
}
