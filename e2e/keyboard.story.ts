import type { Page } from "@playwright/test";
import { expectAccessible } from "./world/accessible";
import { forbidPointer, tabTo } from "./world/keyboard";
import { expectSaved, passage } from "./world/review";
import { expect, test } from "./world/test";

/** J until the passage with these words has the focus. */
async function walkTo(page: Page, words: string): Promise<void> {
  await expect(async () => {
    if ((await passage(page, words).getAttribute("data-on")) !== null) return;
    await page.keyboard.press("j");
    await expect(passage(page, words)).toHaveAttribute("data-on", "", { timeout: 100 });
  }).toPass({ intervals: [0], timeout: 20_000 });
}

/** From the link to the interview, with Tab and Enter. */
async function enter(page: Page, link: string, id: string): Promise<void> {
  await forbidPointer(page);
  await page.goto(link);
  await tabTo(page, /^Sign in$/);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await page.goto(`/interviews/${id}`);
  await expect(page.locator("[data-on]")).toBeVisible();
}

test("a whole review with the keyboard alone", async ({ page, browser, world }) => {
  const made = await world.interview();
  const { keyboard } = page;
  await test.step("the keys are told", async () => {
    await enter(page, await world.link(made.interviewee), made.id);
    await keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("Take it out");
    await expectAccessible(page, "keys");
    await keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  });
  await test.step("Fine goes on to the next one", async () => {
    await expect(passage(page, "A year on the island")).toHaveAttribute("data-on", "");
    await keyboard.press("1");
    await expect(passage(page, "A year on the island")).toContainText("Fine");
    await expect(passage(page, "Tomas, writes a blog.")).toBeFocused();
  });
  await test.step("words chosen with S and Shift are taken out, brought back, and given a look", () =>
    takeOut(page));
  await test.step("other words and a comment are typed and sent", () => write(page));
  await test.step("all that waits is fine", async () => {
    await approveWaiting(page);
    await expect(page.getByText("You have looked at everything.")).toBeVisible();
  });
  const author = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await test.step("the author accepts, with the keyboard too", async () => {
    await enter(author, await world.link(made.author), made.id);
    await walkTo(author, "was lost that night.");
    await tabTo(author, /^Accept$/);
    await author.keyboard.press("Enter");
    await expectSaved(author);
    await author.context().close();
  });
  await test.step("what changed is fine, and all is signed", async () => {
    await page.reload();
    await approveWaiting(page);
    await tabTo(page, /^Finish/);
    await keyboard.press("Enter");
    await expect(page.getByText("[…] It was enough.").first()).toBeVisible();
    await expect(page.getByText("Not a soul was lost that night.").first()).toBeVisible();
    await tabTo(page, /^Type your name/);
    await keyboard.type("Ines");
    await keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Thank you, Ines" })).toBeVisible();
  });
});

async function takeOut(page: Page): Promise<void> {
  const { keyboard } = page;
  const pay = passage(page, "They paid me");
  await walkTo(page, "They paid me");
  await keyboard.press("s");
  await keyboard.press("s");
  await expect(pay).toContainText("They paid me nine hundred a month.");
  await expect(pay.getByText("Selected:")).toContainText("They paid me nine hundred a month.");
  await keyboard.press("Shift+ArrowLeft");
  await expect(pay.getByText("Selected:")).toContainText("They paid me nine hundred a");
  await keyboard.press("3");
  const out = pay.getByRole("list", { name: "Taken out of this passage" });
  await expect(out).toContainText("nothing in its place");
  await keyboard.press("u");
  await expect(out).toBeHidden();
  await expectSaved(page);
  await keyboard.press("s");
  await keyboard.press("s");
  await keyboard.press("Enter");
  await tabTo(page, /^Take it out and choose/);
  await keyboard.press("Enter");
  await tabTo(page, /^Nothing at all/);
  await keyboard.press("ArrowDown");
  await expect(pay.getByRole("form")).toContainText("[…] It was enough.");
  await keyboard.press("Enter");
  await expect(out).toContainText("[…]");
}

async function write(page: Page): Promise<void> {
  const { keyboard } = page;
  await walkTo(page, "Nobody was lost that night.");
  await keyboard.press("2");
  await expect(page.getByRole("textbox", { name: "The words of this passage" })).toBeFocused();
  await keyboard.press("ControlOrMeta+A");
  await keyboard.type("Not a soul was lost that night.");
  await keyboard.press("ControlOrMeta+Enter");
  await expectSaved(page);
  await walkTo(page, "You wake before the lamp");
  await keyboard.press("c");
  await expect(page.getByRole("textbox", { name: "Your comment" })).toBeFocused();
  await keyboard.type("It was two lamps.");
  await keyboard.press("ControlOrMeta+Enter");
  await expect(passage(page, "You wake before the lamp")).toContainText("It was two lamps.");
}

/** N and 1 until nothing waits. */
async function approveWaiting(page: Page): Promise<void> {
  await expectSaved(page);
  const waiting = page.getByRole("button", { name: /^Waiting for you/ });
  for (let left = await countIn(waiting.textContent()); left > 0; left -= 1) {
    await page.keyboard.press("n");
    await page.keyboard.press("1");
    await expect(waiting).toContainText(String(left - 1));
  }
  await expectSaved(page);
}

async function countIn(text: Promise<string | null>): Promise<number> {
  return Number(/\d+/.exec((await text) ?? "")?.[0]);
}
