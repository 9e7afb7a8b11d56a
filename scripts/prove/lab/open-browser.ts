import { type Browser, chromium } from "@playwright/test";
import { chromiumArguments } from "@/e2e/world/chromium";

/** One Chromium for a lab, started when it is first asked for. */
export function openBrowser() {
  let started: Promise<Browser> | undefined;
  const executablePath = process.env.CHROMIUM || "/usr/bin/chromium";
  return {
    browser: () => {
      started ??= chromium.launch({ executablePath, args: chromiumArguments });
      return started;
    },
    closeBrowser: async () => await (await started)?.close(),
  };
}
