import type { Page } from "@playwright/test";
import pg from "pg";
import type { Lab } from "../prove/lab/open-lab";
import { type Line, quantile, timeRounds } from "./measure";
import { servePages, staticPage } from "./static-page";
import { talkOf } from "./talk";
import { openPage, readNoted, type Visit } from "./visit";

const VISITS = 7;
const PRESSES = 40;

/** Opening an interview and deciding in it, against the same words as a plain page. */
export async function openAndDecide(lab: Lab, turns: number): Promise<Line[]> {
  const source = talkOf(turns);
  const { id, interviewee } = await lab.world.interview(source);
  const { cookie } = await lab.enter(interviewee);
  const site = await servePages(new Map([["/", staticPage(source)]]));
  const base = `http://localhost:${site.port}`;
  const ours = await visits(lab, `${lab.url}/interviews/${id}`, cookie);
  const plain = await visits(lab, `${base}/`, null);
  const pressed = await presses(lab, `${lab.url}/interviews/${id}`, cookie, true);
  const pressedPlain = await presses(lab, `${base}/`, null, false);
  const commits = await bareCommits(lab.databaseUrl);
  const empty = await emptyRoutes(lab);
  await site.close();
  const words = `${turns} turns`;
  const middle = (all: Visit[], of: keyof Visit) => quantile(all.map((one) => one[of]));
  const least = quantile(commits) + quantile(empty);
  return [
    { ...pair("text visible", "text"), goal: "1.5" },
    { ...pair("usable", "usable"), goal: "2" },
    { ...pair("over the wire", "bytes", 1024), goal: "1.3, and 90 KB" },
    { name: `of it script, ${words}`, ours: middle(ours, "scripts") / 1024, base: 90, unit: "KB" },
    { name: `press to paint, ${words}`, ...both(pressed.painted, pressedPlain.painted) },
    { name: `press to acknowledged, ${words}`, ...both(pressed.answered, [least]), goal: "3" },
    { name: `the slowest of 100, ${words}`, ...both(pressed.answered, [least], 0.99), goal: "5" },
    { name: `the request alone against a bare commit`, ...both(pressed.requests, commits) },
  ];

  function pair(name: string, of: keyof Visit, divide = 1): Line {
    const unit = divide === 1 ? "ms" : "KB";
    const [mine, base] = [middle(ours, of) / divide, middle(plain, of) / divide];
    return { name: `${name}, ${words}`, ours: mine, base, unit };
  }
}

function both(ours: number[], base: number[], share = 0.5) {
  return { ours: quantile(ours, share), base: quantile(base), unit: "ms" };
}

/** Some visits of a page, each in a browser context of its own. */
export async function visits(lab: Lab, url: string, cookie: string | null): Promise<Visit[]> {
  const seen: Visit[] = [];
  for (let round = 0; round <= VISITS; round += 1) {
    const { context, visit } = await openPage(await lab.browser(), url, cookie);
    await context.close();
    if (round > 0) seen.push(visit); // the first one warms the server up
  }
  return seen;
}

/** Presses *Fine* on one passage after another, as fast as each is acknowledged. */
export async function presses(lab: Lab, url: string, cookie: string | null, waits: boolean) {
  const { context, page } = await openPage(await lab.browser(), url, cookie);
  if (waits) await page.keyboard.press("j");
  for (let at = 0; at < PRESSES; at += 1) {
    await page.keyboard.press("1");
    await page.waitForTimeout(30);
    if (waits) await page.locator('[data-saving="saved"]').waitFor({ state: "attached" });
  }
  const { painted, starts } = await readNoted(page);
  const timed = waits ? await decisions(page) : [];
  await context.close();
  if (painted.length < PRESSES || (waits && timed.length < PRESSES)) {
    throw new Error(`of ${PRESSES} presses ${painted.length} were painted, ${timed.length} sent`);
  }
  const answered = timed.map(({ end }, at) => end - (starts[at] ?? 0));
  return { painted, answered, requests: timed.map(({ start, end }) => end - start) };
}

async function decisions(page: Page): Promise<{ start: number; end: number }[]> {
  return await page.evaluate(() =>
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith("/decision"))
      .map(({ startTime, responseEnd }) => ({ start: startTime, end: responseEnd })),
  );
}

/** One row into a table of its own, committed: what a durable acknowledgement costs at least. */
async function bareCommits(connectionString: string): Promise<number[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query("CREATE TABLE bench_commit (id serial PRIMARY KEY, at timestamptz)");
  const times = await timeRounds(200, async () => {
    await client.query("INSERT INTO bench_commit (at) VALUES (now())");
  });
  await client.query("DROP TABLE bench_commit");
  await client.end();
  return times;
}

/** A request that the app refuses before it looks at anything: what asking costs at least. */
async function emptyRoutes(lab: Lab): Promise<number[]> {
  const stranger = lab.stranger();
  return await timeRounds(100, async () => {
    await stranger.ask("/api/v1/sign-in", { body: {}, headers: { "content-type": "text/plain" } });
  });
}
