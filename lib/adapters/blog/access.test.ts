import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Blog, withBlog } from "./open-blog";
import { parseTargets } from "./read-targets";

const token = "github_pat_ZEBRA'7F3K$(id)";
let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "readback-access-"));
  vi.stubEnv("READBACK_HOME", home);
  vi.stubEnv("DATABASE_URL", "postgres://nobody@localhost/none");
  execFileSync("git", ["init", "--quiet", "--bare", join(home, "blog.git")]);
  writeFileSync(join(home, "token"), "from the file\n");
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

/** What git itself would answer a server that asks who it is. */
async function asked({ git }: Blog): Promise<string> {
  const input = "protocol=https\nhost=example.org\n\n";
  const { stdout } = await git(["credential", "fill"], { input });
  const left = readdirSync(home, { recursive: true, withFileTypes: true });
  for (const entry of left.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    if (statSync(file).size < 1e6) expect(readFileSync(file, "utf8")).not.toContain(token);
  }
  return stdout.toString();
}

const open = (tokenFile: string | null, kept: string | null) => {
  const [target] = parseTargets(
    JSON.stringify([{ name: "blog", url: join(home, "blog.git"), tokenFile }]),
  );
  if (!target) throw new Error("no target");
  return withBlog(target, asked, kept);
};

test("git is given the kept token, and no file holds it meanwhile", async () => {
  const said = await open(join(home, "token"), token);
  expect(said).toContain("username=x-access-token\n");
  expect(said).toContain(`password=${token}\n`);
});

test("without a kept token the one of the token file is used", async () => {
  expect(await open(join(home, "token"), null)).toContain("password=from the file\n");
});

test("without any, git has nothing to answer", async () => {
  expect(await open(null, null)).not.toContain("password=");
});
