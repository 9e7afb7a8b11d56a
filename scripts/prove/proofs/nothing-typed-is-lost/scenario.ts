import type { Page } from "@playwright/test";
import type { MadeInterview } from "@/e2e/world/make-world";
import type { Lab } from "../../lab/open-lab";
import { openReview } from "./typist";

/** `lost` is the age of the oldest typed letter that is nowhere any more, in milliseconds. */
export type Scenario = (lab: Lab, seed: number) => Promise<{ failures: string[]; lost: number }>;

/** An interview's review, open in a browser profile of its own. */
export type Open = { page: Page; made: MadeInterview; close: () => Promise<void> };

export async function open(lab: Lab, prepare?: (page: Page) => Promise<void>): Promise<Open> {
  const made = await lab.world.interview();
  const browser = await lab.browser();
  const context = await browser.newContext({ baseURL: lab.url, locale: "en-GB" });
  const page = await context.newPage();
  await prepare?.(page);
  await openReview(page, await lab.world.link(made.interviewee), made.id);
  return { page, made, close: () => context.close() };
}
