import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test";

/** What of axe depends on colours alone: all there is to ask again in another theme. */
const colours = ["color-contrast", "link-in-text-block"];

/** axe finds nothing at all on the page as it is now; `where` names the state in the message. */
export async function expectAccessible(page: Page, where = "", theme = false): Promise<void> {
  // The guards around an open menu take the focus for no longer than they need to hand it on.
  const axe = new AxeBuilder({ page }).exclude("[data-base-ui-focus-guard]");
  const { violations } = await (theme ? axe.withRules(colours) : axe).analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
  expect([where, found]).toEqual([where, []]);
}
