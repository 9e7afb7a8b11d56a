import type { Page } from "@playwright/test";
import { expectAccessible } from "./world/accessible";
import { bringToMiddle, endsOf, expectSaved, passage } from "./world/review";
import { expect, test } from "./world/test";
import { expectInReach, fingerOnly, smallTargets } from "./world/touch";

const sheet = (page: Page) =>
  page.getByRole("region", { name: "What do you say to this passage?" });

test("@phone a whole review with one thumb", async ({ page, world }) => {
  const made = await world.interview();
  await fingerOnly(page);
  await page.goto(await world.link(made.interviewee));
  await page.getByRole("button", { name: "Sign in" }).tap();
  await expect(sheet(page).getByRole("button", { name: "Fine" })).toBeVisible();
  await test.step("everything is big enough, and what decides is where the thumb is", async () => {
    await expectInReach(page, sheet(page).getByRole("button"));
    expect(await smallTargets(page)).toEqual([]);
    await expectAccessible(page, "phone");
  });
  await test.step("a tap selects a sentence, and what is selected goes out", () => takeOut(page));
  await test.step("other words are typed and sent", async () => {
    await tapWords(page, "Nobody was lost that night.");
    await sheet(page).getByRole("button", { name: "Fix it" }).tap();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("Not a soul was lost that night.");
    await page.getByRole("button", { name: "Send to the author" }).tap();
    await expectSaved(page);
    await passage(page, "was lost that night.").locator("[data-words]").tap();
    await passage(page, "was lost that night.").getByRole("button", { name: "Undo" }).tap();
    await expectSaved(page);
  });
  await test.step("a comment is behind the three dots", async () => {
    await tapWords(page, "We carried the lamp by hand.");
    await choose(page, "Comment");
    await page.keyboard.type("Four and a half.");
    await page.getByRole("button", { name: "Send", exact: true }).tap();
    await expect(passage(page, "We carried the lamp")).toContainText("Four and a half.");
  });
  await test.step("the rest of each section is fine", async () => {
    await tapSections(page);
    await expectAccessible(page, "all done");
    expect(await smallTargets(page)).toEqual([]);
  });
  await test.step("read and signed", async () => {
    await page.getByRole("link", { name: "Finish" }).tap();
    await expect(page.getByRole("heading", { name: "Read it once more" })).toBeVisible();
    await expect(page.getByText("They paid me something.").first()).toBeVisible();
    await expect(page.getByText("Nobody was lost that night.").first()).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByLabel("Type your name").tap();
    await page.keyboard.type("Ines");
    await page.getByRole("button", { name: "Yes, publish exactly this" }).tap();
    await expect(page.getByRole("heading", { name: "Thank you, Ines" })).toBeVisible();
  });
});

/** A tap on the first of these words. */
async function tapWords(page: Page, words: string): Promise<void> {
  const article = passage(page, words);
  await bringToMiddle(article);
  const [[x, y]] = await endsOf(article, words);
  await page.touchscreen.tap(x + 12, y);
  await expect(article).toHaveAttribute("data-on", "");
}

/** What is behind the three dots. */
async function choose(page: Page, name: string): Promise<void> {
  await sheet(page).getByRole("button", { name: "More" }).tap();
  await page.getByRole("menuitem", { name }).tap();
}

async function takeOut(page: Page): Promise<void> {
  const pay = passage(page, "You wake before the lamp goes out.");
  await tapWords(page, "You wake before the lamp goes out.");
  await expect(sheet(page).getByText("Selected:")).toContainText(
    "You wake before the lamp goes out.",
  );
  await expectInReach(page, sheet(page).getByRole("button"));
  await sheet(page).getByRole("button", { name: "Take it out" }).tap();
  await expect(pay.getByRole("list", { name: "Taken out of this passage" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).first().tap();
  await expect(pay.getByRole("list", { name: "Taken out of this passage" })).toBeHidden();
  await expectSaved(page);
  await tapWords(page, "They paid me nine hundred a month.");
  await choose(page, "Take it out and choose what readers see");
  await page.getByLabel("Something more general").tap();
  await page.getByLabel("More general words").tap();
  await page.keyboard.type("They paid me something.");
  await page.getByRole("button", { name: "Take it out", exact: true }).tap();
  await expectSaved(page);
}

async function tapSections(page: Page): Promise<void> {
  const offer = page.getByRole("button", { name: /^Everything else in this section is fine/ });
  for (let left = await offer.count(); left > 0; left -= 1) {
    await offer.first().tap();
    await page.getByRole("button", { name: /^Yes, / }).tap();
    await expect(offer).toHaveCount(left - 1);
    await expectSaved(page);
  }
}
