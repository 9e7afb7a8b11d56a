import { expect } from "@playwright/test";
import { open, type Scenario } from "./scenario";
import { allSaved, keptAt, missing, places, send, type } from "./typist";

/** A minute each: ten minutes together, by the page's clock. */
const COMMENTS = 10;
const EACH = 60_000;

/** Ten minutes of typing without a network. Then it is back, and the last comment is not sent yet. */
export const offline: Scenario = async (lab) => {
  const { page, made, close } = await open(lab, (page) => page.clock.install());
  const sent: string[] = [];
  const failures: string[] = [];
  lab.balancer.cut();
  for (let at = 0; at < COMMENTS; at += 1) {
    const words = `Written offline, number ${at}.`;
    await type(page, places[at % 3] ?? "", words);
    await send(page);
    sent.push(words);
    await page.clock.fastForward(EACH);
  }
  const saving = page.locator("[data-saving]");
  if (!(await saving.textContent())?.includes("safe on this device"))
    failures.push("offline, the page does not say that the words are safe here");
  const unsent = "And this one is not ready yet";
  await type(page, places[3] ?? "", unsent);
  lab.balancer.heal();
  // The longest pause between two tries is a minute.
  await page.clock.fastForward(61_000);
  await allSaved(page, 60_000).catch(() => failures.push("back online, not everything is saved"));
  failures.push(...(await missing(made.id, sent)));
  await page.reload();
  await expect(page.locator("[data-on]")).toBeVisible();
  const kept = await keptAt(page, places[3] ?? "");
  if (kept !== unsent) failures.push(`of what was not sent "${kept}" is kept`);
  await close();
  return { failures, lost: 0 };
};
