import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { APIRequestContext, Page } from "@playwright/test";
import { postInBlog } from "./world/blog";
import { islandPost } from "./world/island-post";
import { lookAt } from "./world/look-at";
import { expect, signIn, test } from "./world/test";

const run = promisify(execFile);
const server = `http://localhost:${process.env.E2E_PORT}`;

const card = (page: Page) =>
  page.locator("section", { has: page.getByRole("heading", { name: "Access tokens" }) });

/** Makes a token on the account page and copies it from there. */
async function makeToken(page: Page, name: string): Promise<string> {
  await page.goto("/account");
  await card(page).getByLabel("What it is for").fill(name);
  await card(page).getByLabel("Works for").selectOption({ label: "7 days" });
  await card(page).getByRole("button", { name: "Make a token" }).click();
  return await card(page).getByLabel("Your new token").inputValue();
}

const interviews = (request: APIRequestContext, token: string) =>
  request.get(`${server}/api/v1/interviews`, { headers: { authorization: `Bearer ${token}` } });

test("a token is shown once, works without a browser, and ends when it is revoked", async ({
  page,
  playwright,
  world,
}) => {
  const made = await world.interview();
  await signIn(page, await world.link(made.author));
  const long = "A program with a very long name that nobody would ever type.";
  const token = await makeToken(page, long);
  await lookAt(page, "a new token");
  await card(page).getByRole("button", { name: "I have it" }).click();
  await lookAt(page, "an account with a token");
  await page.reload();
  await expect(page.getByText(token)).toHaveCount(0);
  expect(await page.content()).not.toContain(token);

  const elsewhere = await playwright.request.newContext();
  const listed = await (await interviews(elsewhere, token)).json();
  expect(listed.interviews).toMatchObject([{ id: made.id, role: "author" }]);
  const headers = { authorization: `Bearer ${token}` };
  const account = await elsewhere.get(`${server}/api/v1/account/tokens`, { headers });
  expect(account.status()).toBe(404);

  await page.reload();
  await expect(card(page).getByText(/Last used/)).toBeVisible();
  await card(page)
    .getByRole("button", { name: `Revoke ${long}` })
    .click();
  await expect(card(page).getByText("You have none.")).toBeVisible();
  const late = await interviews(elsewhere, token);
  expect([late.status(), (await late.json()).error]).toEqual([401, "bad-token"]);
  await elsewhere.dispose();
});

test("what docs/api.md shows goes from reading to a commit", async ({ page, browser, world }) => {
  const made = await world.interview();
  await signIn(page, await world.link(made.interviewee));
  const token = await makeToken(page, "curl");
  const other = await browser.newPage();
  await signIn(other, await world.link(made.author));
  const authorToken = await makeToken(other, "curl");
  const paper = await readFile("docs/api.md", "utf8");
  const blocks = [...paper.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block]) => block);
  const cwd = await mkdtemp(join(tmpdir(), "readback-curl-"));
  await writeFile(join(cwd, "post-fr.md"), islandPost.replace("lang: en", "lang: fr"));
  const env = { ...process.env, READBACK: server, TOKEN: token, AUTHOR_TOKEN: authorToken };
  const script = ["set -euo pipefail", ...blocks].join("\n");
  const { stdout } = await run("bash", ["-c", script], { cwd, env });
  expect(stdout).toContain(`${made.id}  interviewee  `);
  expect(stdout).toMatch(/^fr (true|false)$/m);
  expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^pushed [0-9a-f]{40}$/);
  const post = postInBlog(made.path) ?? "";
  const review = JSON.parse(await readFile(join(cwd, "review.json"), "utf8"));
  const out = review.passages.find((passage: { out: unknown }) => passage.out);
  expect(post).not.toContain(out.text);
  await rm(cwd, { recursive: true });
  await other.close();
});
