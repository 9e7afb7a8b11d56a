import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { expect } from "./test";

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];
const schemes = ["light", "dark"] as const;

/**
 * Looks at the page as it is now at both sizes, light and dark: axe finds nothing, nothing scrolls
 * sideways, and the document says its language and direction.
 */
export async function lookAt(page: Page, where: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page, `${where} at ${size.width}`);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      const name = `${where} at ${size.width}, ${colorScheme}`;
      await expectAccessible(page, name, colorScheme === "dark");
    }
  }
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
}

/** What is wider than the screen lies in a strip of its own, and the page stays where it is. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect([where, over]).toEqual([where, 0]);
}
