import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { chromiumArguments } from "./e2e/world/chromium";

// Chosen once and inherited by the workers: a home and a port that belong to this run alone.
process.env.E2E_HOME ??= mkdtempSync(join(tmpdir(), "readback-e2e-"));
process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000));
const port = process.env.E2E_PORT;
const baseURL = `http://localhost:${port}`;

const desktop = { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } };

/** Stories on the production build, as `npm start` runs it, with the demo in place. */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.story.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL,
    contextOptions: { reducedMotion: "reduce" },
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    actionTimeout: 20_000,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: chromiumArguments,
    },
  },
  projects: [
    { name: "desktop", use: desktop, grepInvert: /@phone/ },
    { name: "phone", use: devices["Pixel 7"], grep: /@phone/ },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    url: `${baseURL}/api/health`,
    // Without the condition our own modules need in the tests: the app must not have it.
    env: {
      PORT: port,
      READBACK_HOME: process.env.E2E_HOME,
      READBACK_URL: baseURL,
      NODE_OPTIONS: "",
    },
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: "ignore",
    stderr: "pipe",
  },
});
