import type { Browser, BrowserContext, Page } from "@playwright/test";

/** Milliseconds from navigation, and bytes that came over the wire. */
export type Visit = {
  /** The first passage is laid out. */
  text: number;
  /** End of the last task over 50 ms, or `text` when there was none. */
  usable: number;
  bytes: number;
  scripts: number;
};

/** What the page notes about itself; runs before any of its own scripts. */
function watch(): void {
  const noted = { text: 0, task: 0, pressed: 0, painted: [] as number[], starts: [] as number[] };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) noted.task = startTime + duration;
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    const article = document.querySelector("article");
    if (article && article.getBoundingClientRect().height > 0) noted.text = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener(
    "keydown",
    (event) => {
      if (event.key === "1") noted.pressed = event.timeStamp;
    },
    true,
  );
  new MutationObserver(() => {
    const { pressed } = noted;
    if (pressed === 0) return;
    noted.pressed = 0;
    noted.starts.push(pressed);
    // After the frame that shows the change was made.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => noted.painted.push(performance.now() - pressed);
      port2.postMessage(0);
    });
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

type Noted = { text: number; task: number; painted: number[]; starts: number[] };

/** A fresh browser context that opens a page; `cookie` signs it in. */
export async function openPage(
  browser: Browser,
  url: string,
  cookie: string | null,
): Promise<{ context: BrowserContext; page: Page; visit: Visit }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  if (cookie) {
    const [name = "", value = ""] = cookie.split("=");
    await context.addCookies([{ name, value, domain: "localhost", path: "/" }]);
  }
  const page = await context.newPage();
  // tsx names functions with a helper that a page does not have.
  await page.addInitScript({ content: "globalThis.__name = (one) => one;" });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "load" });
  await page.waitForTimeout(700);
  const noted = await readNoted(page);
  const sizes = await page.evaluate(() => {
    const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const [own] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const script = entries.filter(
      ({ initiatorType, name }) => initiatorType === "script" || /\.js(\?|$)/.test(name),
    );
    const sum = (some: { transferSize: number }[]) =>
      some.reduce((total, { transferSize }) => total + transferSize, 0);
    return { bytes: sum(entries) + (own?.transferSize ?? 0), scripts: sum(script) };
  });
  const { text, task } = noted;
  return { context, page, visit: { text, usable: Math.max(text, task), ...sizes } };
}

export async function readNoted(page: Page): Promise<Noted> {
  return await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
}
