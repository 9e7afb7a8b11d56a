import { test as base, type ConsoleMessage, type Page } from "@playwright/test";
import { makeWorld, type World } from "./world";

type Fixtures = {
  /** Makes interviews, people and sign-in links on the running app. */
  world: World;
  /** Ends the test when a page logged an error or a warning; `allow` names what a story provokes. */
  quiet: { allow: (text: RegExp) => void };
};

/** Playwright's test with our world, and with a browser console that must stay clean. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
  world: async ({}, use) => use(await makeWorld()),
  quiet: [
    async ({ context }, use) => {
      const heard: string[] = [];
      const allowed: RegExp[] = [];
      context.on("console", (message) => hear(message, heard));
      context.on("weberror", (error) => heard.push(String(error.error())));
      await use({ allow: (text) => allowed.push(text) });
      const loud = heard.filter((text) => !allowed.some((one) => one.test(text)));
      if (loud.length > 0) throw new Error(`The console was not clean:\n${loud.join("\n")}`);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";

function hear(message: ConsoleMessage, heard: string[]): void {
  if (!["error", "warning"].includes(message.type())) return;
  heard.push(`${message.type()}: ${message.text()} (${message.location().url})`);
}

/** Opens a link from the command line and presses its one button. */
export async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: /^(?:Sign in|Se connecter)$/ }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}
