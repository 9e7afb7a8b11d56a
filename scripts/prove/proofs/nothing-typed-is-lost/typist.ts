import { expect, type Page } from "@playwright/test";
import { passage, press } from "@/e2e/world/review";
import { database } from "@/lib/db/client";

/** Words of passages that can be written about, each in one passage only. */
export const places = [
  "It was enough.",
  "The second keeper was called",
  "We carried the lamp by hand.",
  "Nobody was lost that night.",
];

/** Milliseconds between two keys: somebody who types fast. */
const KEY = 15;

/** Signs in with a link, and opens the review. */
export async function openReview(page: Page, link: string, interview: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await page.goto(`/interviews/${interview}`);
  await expect(page.locator("[data-on]")).toBeVisible();
}

export const field = (page: Page) => page.getByLabel("Your comment");

/** Opens a comment and types it, key by key; nothing is sent. */
export async function type(page: Page, place: string, words: string): Promise<void> {
  await press(page, place, "Comment");
  await field(page).pressSequentially(words, { delay: KEY });
}

export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Send", exact: true }).click();
}

/** Everything was acknowledged. @throws after `patience` milliseconds. */
export async function allSaved(page: Page, patience = 20_000): Promise<void> {
  const saving = page.locator("[data-saving]");
  await expect(saving).toHaveAttribute("data-saving", "saved", { timeout: patience });
}

/** What the page offers to go on with at a passage; empty when it offers nothing. */
export async function keptAt(page: Page, place: string): Promise<string> {
  const kept = passage(page, place);
  const goOn = kept.getByRole("button", { name: "Go on writing" });
  // What is on the device is found a moment after the page is there.
  await goOn.waitFor({ timeout: 5000 }).catch(() => {}); // nothing is kept: the answer is empty
  if ((await goOn.count()) === 0) return "";
  await goOn.click();
  return await field(page).inputValue();
}

/** How the server has what was sent: a sentence for each that is not there exactly once, in order. */
export async function missing(interview: string, sent: string[]): Promise<string[]> {
  const rows = await database().comment.findMany({
    where: { thread: { passage: { transcript: { interviewId: interview } } } },
    orderBy: { createdAt: "asc" },
  });
  const bodies = rows.map(({ body }) => body);
  return sent.flatMap((words) => {
    const times = bodies.filter((body) => body === words).length;
    return times === 1 ? [] : [`"${words.slice(0, 40)}" arrived ${times} times`];
  });
}
