import type { Page } from "@playwright/test";
import { expect } from "./test";

/** Tab until what is focused has this name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Tab");
    const label = await page.evaluate(() => {
      const { activeElement: at } = document;
      const labels = (at as HTMLInputElement | null)?.labels ?? [];
      return at?.getAttribute("aria-label") ?? labels[0]?.textContent ?? at?.textContent ?? "";
    });
    expect(label).toMatch(name);
  }).toPass({ intervals: [0], timeout: 20_000 });
}

/** A pointer that is used anywhere becomes an error of the console, which ends the test. */
export async function forbidPointer(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const complain = () => console.error("a pointer was used");
    addEventListener("pointerdown", complain, true);
    addEventListener("mousemove", complain, true);
  });
}
