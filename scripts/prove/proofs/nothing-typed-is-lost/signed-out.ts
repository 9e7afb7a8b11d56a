import { expect } from "@playwright/test";
import { database } from "@/lib/db/client";
import { open, type Scenario } from "./scenario";
import { allSaved, field, keptAt, missing, openReview, places, send, type } from "./typist";

/** The session ends in the middle of a word. What is sent waits, and goes out after signing in again. */
export const signedOut: Scenario = async (lab) => {
  const { page, made, close } = await open(lab);
  const failures: string[] = [];
  const first = "Before and after the session.";
  await type(page, places[0] ?? "", first.slice(0, 10));
  const { email } = made.interviewee;
  await database().session.deleteMany({ where: { user: { email } } });
  await field(page).pressSequentially(first.slice(10), { delay: 20 });
  await send(page);
  const saving = page.locator("[data-saving]");
  await expect(saving).toContainText("safe on this device", { timeout: 20_000 });
  const unsent = "Typed while nobody was signed in";
  await type(page, places[1] ?? "", unsent);
  if ((await missing(made.id, [first])).length === 0)
    failures.push("something was written without a session");
  await openReview(page, await lab.world.link(made.interviewee), made.id);
  await allSaved(page).catch(() => failures.push("signed in again, not everything is saved"));
  failures.push(...(await missing(made.id, [first])));
  const kept = await keptAt(page, places[1] ?? "");
  if (kept !== unsent) failures.push(`of what was not sent "${kept}" is kept`);
  await close();
  return { failures, lost: 0 };
};
