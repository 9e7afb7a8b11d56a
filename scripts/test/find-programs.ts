import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/**
 * The browser for the tests: Playwright's own where it is there, else the system's, else Debian's, which
 * is installed. Says what it chose.
 * @throws a sentence that says what to install when it cannot.
 */
export function findChromium(say: (line: string) => void): string {
  const own = chromium.executablePath();
  const places = [own, process.env.CHROMIUM ?? "", which("chromium"), which("chromium-browser")];
  const found = places.find((path) => path !== "" && existsSync(path));
  if (found) {
    say(`Browser: ${found}`);
    return found;
  }
  installPackage("chromium", say);
  return which("chromium");
}

/** Jekyll, which builds exported posts for real; installed when it is missing. */
export function findJekyll(say: (line: string) => void): void {
  if (which("jekyll") === "") installPackage("jekyll", say);
  say(`Jekyll: ${which("jekyll")}`);
}

function which(program: string): string {
  const { status, stdout } = spawnSync("which", [program], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : "";
}

function installPackage(name: string, say: (line: string) => void): void {
  const root = process.getuid?.() === 0;
  const sentence = `The tests need ${name}. Install it (Debian: apt-get install ${name}) and run them again.`;
  if (which("apt-get") === "") throw new Error(sentence);
  say(`Installing ${name} with apt-get …`);
  const run = (args: string[]) => {
    const [program, all] = root ? ["apt-get", args] : ["sudo", ["-n", "apt-get", ...args]];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync(program, all, { stdio: "pipe", env });
  };
  try {
    run(["update"]);
    run(["install", "--yes", "--no-install-recommends", name]);
  } catch {
    // No right to install, or no mirror: the person has to.
    throw new Error(sentence);
  }
}
