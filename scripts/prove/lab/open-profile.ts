import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { chromiumArguments } from "@/e2e/world/chromium";

/** A Chromium with a profile on the disk, as people have it: what it kept is there after it was killed. */
export type Profile = {
  /** Starts it, unless it runs, and opens a page. Relative addresses are below `url`. */
  open: (url: string) => Promise<Page>;
  /** kill -9 of the browser and all its processes. */
  kill: () => Promise<void>;
};

export async function openProfile(home: string): Promise<Profile> {
  const folder = mkdtempSync(join(home, "profile-"));
  const portFile = join(folder, "DevToolsActivePort");
  let child: ChildProcess | undefined;
  return {
    open: async (url) => {
      rmSync(portFile, { force: true });
      const own = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${folder}`];
      const program = process.env.CHROMIUM || "/usr/bin/chromium";
      const args = [...chromiumArguments, ...own, "--lang=en-GB", "about:blank"];
      child = spawn(program, args, { stdio: "ignore", detached: true });
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
      const page = await browser.contexts()[0]?.newPage();
      if (!page) throw new Error("Chromium has no window");
      const goto = page.goto.bind(page);
      page.goto = (path, options) => goto(new URL(path, url).href, options);
      return page;
    },
    kill: async () => {
      if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((done) => child?.once("exit", done));
      process.kill(-child.pid, "SIGKILL"); // its own group: the processes of its pages, too
      await ended;
    },
  };
}

/** Chromium writes down where it listens. */
async function portIn(file: string): Promise<string> {
  for (let look = 0; look < 400; look += 1) {
    try {
      const [port] = readFileSync(file, "utf8").split("\n");
      if (port) return port;
    } catch {
      // not written yet
    }
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error("Chromium does not start");
}
