import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { bringToMiddle, dragOver, passage, press } from "@/e2e/world/review";
import { signIn } from "@/e2e/world/test";
import { makeWorld, type World } from "@/e2e/world/world";
import { demoPost } from "./demo/people";
import { root } from "./setup/run-tool";
import { findChromium } from "./test/find-programs";

/** Where the README finds them. */
const folder = join(root, "docs/images");
const calm = { locale: "en-GB", reducedMotion: "reduce", deviceScaleFactor: 1.5 } as const;
const desktop = { ...calm, viewport: { width: 1280, height: 780 } };
const phone = { ...calm, viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

const home = mkdtempSync(join(tmpdir(), "readback-pictures-"));
const port = String(20_000 + (process.pid % 20_000));
Object.assign(process.env, { E2E_HOME: home, E2E_PORT: port });

const app = spawn(process.execPath, [join(root, "scripts/start.mjs")], {
  env: {
    ...process.env,
    PORT: port,
    READBACK_HOME: home,
    READBACK_URL: `http://localhost:${port}`,
    // Without the condition this script needs for our own modules: the app must not have it.
    NODE_OPTIONS: "",
  },
  stdio: ["ignore", "ignore", "inherit"],
});
const ended = once(app, "exit");
try {
  await healthy();
  const executablePath = findChromium((line) => console.log(line));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  mkdirSync(folder, { recursive: true });
  await takeAll(browser, await makeWorld());
  await browser.close();
} finally {
  app.kill("SIGTERM");
  await ended;
  rmSync(home, { recursive: true, force: true });
}

/** Waits for the app; a build may come first. @throws when it ends instead. */
async function healthy(): Promise<void> {
  while (app.exitCode === null) {
    const answer = await fetch(`http://localhost:${port}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((wait) => setTimeout(wait, 300));
  }
  throw new Error("The app ended while it was starting.");
}

/** The demo, decided a little, from the interviewee's side; and an interview that is ready to publish. */
async function takeAll(browser: Browser, world: World): Promise<void> {
  const { interviewee } = world.demo;
  const review = await open(browser, desktop, await world.link(interviewee));
  await decide(review);
  await take(review, "review");
  const hand = await open(browser, phone, await world.link(interviewee));
  const told = passage(hand, "Yes. By October Anton had stopped sleeping.");
  await bringToMiddle(told);
  await told.locator("[data-words]").tap({ position: { x: 60, y: 70 } });
  await take(hand, "phone");
  const made = await world.interview(readFileSync(join(root, "scripts/demo", demoPost), "utf8"));
  await world.approveAndSign(made.id);
  const publish = await open(browser, desktop, await world.link(made.author));
  await publish.goto(`/interviews/${made.id}/publish`);
  await publish.getByRole("button", { name: "Publish", exact: true }).waitFor();
  await take(publish, "publish");
}

/** Somebody signed in, on the page they come to first or on their first interview. */
async function open(browser: Browser, look: typeof desktop, link: string): Promise<Page> {
  const baseURL = `http://localhost:${port}`;
  const page = await (await browser.newContext({ ...look, baseURL })).newPage();
  await signIn(page, link);
  await page.goto("/");
  await page.getByRole("main").getByRole("heading", { level: 3 }).getByRole("link").first().click();
  await page.locator("[data-on]").first().waitFor();
  return page;
}

/** A passage or two of every kind around the one that tells of the second keeper. */
async function decide(page: Page): Promise<void> {
  await press(page, "You weren't alone out there.", "Fine");
  await press(page, "What was he like?", "Fine");
  await press(page, "Funny. Dry as a biscuit.", "Fine");
  await dragOver(page, "Anton Mraz", "No, there are always two");
  await passage(page, "No, there are always two")
    .getByRole("button", { name: /^Take it out$/ })
    .click();
  await press(page, "So I took his watches", "Take it out");
  await press(page, "Did the office ever find out?", "Comment");
  await page.getByLabel("Your comment").fill("They may read this. Is it still a good question?");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await press(page, "Nine hundred a month, and they", "Fix it");
  const field = page.getByRole("textbox", { name: "The words of this passage" });
  await field.fill((await field.inputValue()).replace("Nine hundred a month", "A modest wage"));
  await page.getByRole("button", { name: "Send to the author" }).click();
  await passage(page, "Did the office ever find out?").locator("[data-words]").click();
  await bringToMiddle(passage(page, "Did the office ever find out?"));
}

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page
    .locator("[data-sonner-toast]")
    .waitFor({ state: "detached" })
    .catch(() => {});
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
}
