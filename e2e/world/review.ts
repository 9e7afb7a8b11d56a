import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** A passage of the review page, by words of it that stand in no other. */
export function passage(page: Page, words: string): Locator {
  return page.getByRole("article").filter({ hasText: words });
}

/** Makes a passage the one that is decided on, as a click on its words does, and presses one of its buttons. */
export async function press(page: Page, words: string, button: string): Promise<void> {
  const article = passage(page, words);
  await expect(async () => {
    // A page that was just loaded listens a moment later; a person clicks again.
    if ((await article.getAttribute("data-on")) === null)
      await article.getByText(words).first().click();
    await expect(article).toHaveAttribute("data-on", "", { timeout: 1000 });
  }).toPass();
  await article.getByRole("button", { name: button, exact: true }).first().click();
}

/** Takes a whole passage of an interview in several languages out, having seen what goes with it. */
export async function takeOutEverywhere(page: Page, words: string, goes: string): Promise<void> {
  await press(page, words, "Take it out");
  const article = passage(page, words);
  const across = article.getByRole("region", { name: "In other languages" });
  await expect(across.getByText(goes)).toBeVisible();
  await article.getByRole("button", { name: "Take it out", exact: true }).last().click();
}

/** Drags over words, from their first letter to their last, in the passage that says them (or `others`). */
export async function dragOver(page: Page, words: string, others = words): Promise<void> {
  const article = passage(page, others);
  await bringToMiddle(article);
  // Focusing it opens its tools once; what is measured afterwards stays where it is.
  await article.locator("[data-words]").click({ position: { x: 2, y: 2 } });
  const [from, to] = await endsOf(article, words);
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
  await expect(article.getByText("Selected:")).toContainText(words);
}

/** Brings a passage to the middle of the screen, where no bar lies over it, as a person would. */
export async function bringToMiddle(article: Locator): Promise<void> {
  await article.evaluate((one) => one.scrollIntoView({ block: "center", behavior: "instant" }));
}

type Point = [x: number, y: number];

/** Where words of a passage begin and end on the screen. */
export async function endsOf(article: Locator, words: string): Promise<[Point, Point]> {
  const found = await article.locator("[data-words]").evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return [...range.getClientRects()].map(({ left, right, top, height }) => {
        return { left, right, middle: top + height / 2 };
      });
    }
    return [];
  }, words);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) throw new Error(`"${words}" is not on the page`);
  return [
    [first.left, first.middle],
    [last.right, last.middle],
  ];
}

/** Everything that was pressed is acknowledged. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator("[data-saving]")).toHaveAttribute("data-saving", "saved");
}

/** "Everything else in this section is fine", with its question, for every section that offers it. */
export async function approveSections(page: Page): Promise<void> {
  const offer = page.getByRole("button", { name: /^Everything else in this section is fine/ });
  await expectSaved(page);
  for (let left = await offer.count(); left > 0; left -= 1) {
    await expect(async () => {
      // What moved away under the pointer is pressed again.
      await offer.first().click();
      await page.getByRole("button", { name: /^Yes, / }).click({ timeout: 2000 });
    }).toPass();
    await expect(offer).toHaveCount(left - 1);
    await expectSaved(page);
  }
}

/** From the review to the signature: reads it as a whole and types the name. */
export async function readAndSign(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Finish review" }).click();
  await expect(page.getByRole("heading", { name: "Read it once more, then sign" })).toBeVisible();
  await page.getByLabel("Type your name").fill(name);
  await page.getByRole("button", { name: "Yes, publish exactly this" }).click();
  await expect(page.getByRole("heading", { name: `Thank you, ${name}` })).toBeVisible();
}
