import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** The least size of what a finger has to hit, in CSS pixels (WCAG 2.5.5). */
const FINGER = 44;

/** A mouse that is used anywhere becomes an error of the console, which ends the test. */
export async function fingerOnly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const complain = ({ pointerType }: PointerEvent) => {
      if (pointerType !== "touch") console.error(`a ${pointerType} was used`);
    };
    addEventListener("pointerdown", complain, true);
  });
}

/** All of these lie in the lower half of the screen and are big enough for a finger. */
export async function expectInReach(page: Page, controls: Locator): Promise<void> {
  const height = page.viewportSize()?.height ?? 0;
  expect(await controls.count()).toBeGreaterThan(0);
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    expect(box?.y).toBeGreaterThan(height / 2);
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(FINGER);
  }
}

/** What is in sight and too small for a finger, by name and size; links within a sentence may be. */
export async function smallTargets(page: Page): Promise<string[]> {
  return await page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      "a, button, input, select, textarea, summary, [role=switch], [role=menuitem]",
    );
    return [...controls].flatMap((control) => {
      // A link over a whole row takes the row's size.
      const over = getComputedStyle(control, "::after").position === "absolute";
      const target = (over && control.offsetParent) || control.closest("label") || control;
      const { width, height, bottom, right } = target.getBoundingClientRect();
      const shown = control.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const inSentence = control.matches("p a") && getComputedStyle(control).display === "inline";
      if (!shown || inSentence || bottom <= 0 || right <= 0) return [];
      if (Math.round(width) >= least && Math.round(height) >= least) return [];
      const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
      return [`${name.trim().slice(0, 40)}: ${Math.round(width)} × ${Math.round(height)}`];
    });
  }, FINGER);
}
