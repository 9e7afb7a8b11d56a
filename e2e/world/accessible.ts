import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./test";

/** axe finds nothing at all on the page as it is now; `where` names the state in the message. */
export async function expectAccessible(page: Page, where = ""): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
  expect([where, found]).toEqual([where, []]);
}
