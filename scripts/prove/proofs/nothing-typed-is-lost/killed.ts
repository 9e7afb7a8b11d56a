import { expect, type Page } from "@playwright/test";
import { press } from "@/e2e/world/review";
import { randomFrom } from "@/e2e/world/take-out";
import { openProfile } from "../../lab/open-profile";
import type { Scenario } from "./scenario";
import { allSaved, field, keptAt, missing, openReview, places, send, type } from "./typist";

/** Milliseconds of typing that may be lost (SECURITY.md 8). */
const ALLOWED = 1000;

/** kill -9 of the browser in the middle of typing, and the same profile opened again. */
export const killed: Scenario = async (lab, seed) => {
  const random = randomFrom(seed);
  const made = await lab.world.interview();
  const failures: string[] = [];
  const browser = await openProfile(lab.home);
  const page = await browser.open(lab.url);
  await openReview(page, await lab.world.link(made.interviewee), made.id);
  const sent = "Sent before the end.";
  await type(page, places[0] ?? "", sent);
  await send(page);
  await allSaved(page);
  await press(page, places[1] ?? "", "Comment");
  const typed = await typeFor(page, 1500 + random() * 2500);
  const end = Date.now();
  await browser.kill();

  const again = await browser.open(lab.url);
  await openReview(again, await lab.world.link(made.interviewee), made.id);
  await expect(again.locator("[data-on]")).toBeVisible();
  const kept = await keptAt(again, places[1] ?? "");
  const whole = typed.map(({ key }) => key).join("");
  if (!whole.startsWith(kept)) failures.push(`"${kept}" is kept of "${whole}"`);
  const lost = end - (typed[kept.length]?.at ?? end);
  if (lost > ALLOWED) failures.push(`${lost} ms of typing are lost: "${whole.slice(kept.length)}"`);
  failures.push(...(await missing(made.id, [sent])));
  await browser.kill();
  return { failures, lost };
};

/** Types without a pause. Says when each key was there. */
async function typeFor(page: Page, ms: number): Promise<{ key: string; at: number }[]> {
  const began = Date.now();
  const typed: { key: string; at: number }[] = [];
  await field(page).focus();
  for (let at = 0; Date.now() - began < ms; at += 1) {
    const key = "a quiet word, "[at % 14] ?? "";
    await page.keyboard.type(key);
    typed.push({ key, at: Date.now() });
    await new Promise((wait) => setTimeout(wait, 40));
  }
  return typed;
}
