import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { commitText } from "@/lib/core/publish/commit-text";
import { allowedPath } from "./allowed-path";
import { findPublished } from "./find-published";
import { withBlog } from "./open-blog";
import { prepareCommit } from "./prepare-commit";
import { pushCommit } from "./push-commit";
import { readPost } from "./read-post";
import { parseTargets } from "./read-targets";
import type { BlogTarget } from "./targets";

const path = "_posts/en/2026-03-02-light.md";
const about = { subject: "publish", manifest: "a".repeat(64), history: "b".repeat(64) } as const;
const post = "---\ntitle: Light\n---\n\n**A:** Words that were approved.\n";

let home: string;
let target: BlogTarget;

function git(args: string[], input?: string): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" };
  const person = ["-c", "user.name=Someone", "-c", "user.email=someone@example.org"];
  return execFileSync("git", [`--git-dir=${target.url}`, ...person, ...args], { env, input })
    .toString()
    .trim();
}

/** Puts a file into the bare repository by plumbing, as somebody else's commit. */
function commitThere(file: string, text: string, mode = "100644"): string {
  const tip = existsSync(join(target.url, "refs/heads/main")) ? git(["rev-parse", "main"]) : null;
  rmSync(join(target.url, "index"), { force: true });
  if (tip) git(["read-tree", tip]);
  const blob = git(["hash-object", "-w", "--stdin"], text);
  git(["update-index", "--add", "--cacheinfo", `${mode},${blob},${file}`]);
  const commit = git(
    ["commit-tree", git(["write-tree"]), ...(tip ? ["-p", tip] : [])],
    "by hand\n",
  );
  git(["update-ref", "refs/heads/main", commit]);
  return commit;
}

function objectsIn(repository: string): string {
  const args = [`--git-dir=${repository}`, "cat-file", "--batch", "--batch-all-objects"];
  return execFileSync("git", args).toString("latin1");
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "readback-blog-"));
  vi.stubEnv("READBACK_HOME", home);
  vi.stubEnv("DATABASE_URL", "postgres://nobody@localhost/none");
});

beforeEach(() => {
  const url = join(home, `${randomUUID()}.git`);
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", url]);
  target = parseTargets(JSON.stringify([{ name: "blog", url }]))[0] as BlogTarget;
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

async function publish(text: string | null, where = path) {
  return await withBlog(target, async (blog) => {
    const commit = await prepareCommit(blog, [{ path: where, text }], about);
    return commit ? { commit, result: await pushCommit(blog, commit) } : "unchanged";
  });
}

describe("publishing to a blog", () => {
  test("makes one commit with fixed texts and touches nothing else", async () => {
    const before = commitThere("README.md", "A blog\n");
    const done = await publish(post);
    expect(done).toMatchObject({ result: "pushed" });
    expect(git(["rev-parse", "main^"])).toBe(before);
    expect(git(["diff", "--name-status", "main^", "main"])).toBe(`A\t${path}`);
    expect(git(["cat-file", "blob", `main:${path}`])).toBe(post.trim());
    expect(git(["log", "-1", "--format=%B", "main"])).toBe(commitText(about).trim());
    expect(git(["log", "-1", "--format=%an <%ae> %cn", "main"])).toBe(
      "Readback <readback@localhost> Readback",
    );
  });

  test("creates the branch of an empty repository", async () => {
    expect(await publish(post)).toMatchObject({ result: "pushed" });
    expect(git(["rev-list", "--count", "main"])).toBe("1");
  });

  test("keeps CRLF and a missing final newline", async () => {
    await publish("**A:** one\r\n\r\n**B:** two");
    expect(git(["cat-file", "-s", `main:${path}`])).toBe("24");
  });

  test("twice with the same words makes no second commit", async () => {
    await publish(post);
    expect(await publish(post)).toBe("unchanged");
    expect(git(["rev-list", "--count", "main"])).toBe("1");
  });

  test("can be found again by its manifest", async () => {
    const done = await publish(post);
    const found = await withBlog(target, (blog) => findPublished(blog, about));
    expect(found).toBe(typeof done === "object" && done?.commit);
    expect(
      await withBlog(target, (blog) => findPublished(blog, { ...about, history: "c".repeat(64) })),
    ).toBeNull();
  });

  test("takes a post away in one commit", async () => {
    commitThere("README.md", "A blog\n");
    await publish(post);
    expect(await publish(null)).toMatchObject({ result: "pushed" });
    expect(git(["diff", "--name-status", "main^", "main"])).toBe(`D\t${path}`);
    expect(await publish(null)).toBe("unchanged");
  });

  test("loses a race to another push without overwriting it", async () => {
    commitThere("README.md", "A blog\n");
    const result = await withBlog(target, async (blog) => {
      const commit = await prepareCommit(blog, [{ path, text: post }], about);
      commitThere("other.md", "meanwhile\n");
      return await pushCommit(blog, commit ?? "");
    });
    expect(result).toBe("rejected");
    expect(git(["ls-tree", "-r", "--name-only", "main"])).toBe("README.md\nother.md");
  });

  test("tells when there is no repository", async () => {
    expect(await withBlog({ ...target, url: join(home, "none.git") }, async () => 1)).toBeNull();
  });
});

describe("what a blog cannot make us do", () => {
  test("a symlinked _posts leads nowhere and is not replaced", async () => {
    commitThere("_posts", home, "120000");
    expect(await withBlog(target, (blog) => readPost(blog, path))).toEqual({ kind: "blocked" });
    await expect(publish(post)).rejects.toThrow("could not prepare");
    expect(git(["ls-tree", "-r", "--name-only", "main"])).toBe("_posts");
  });

  test("a post that is a link is not read", async () => {
    commitThere(path, "/etc/passwd", "120000");
    expect(await withBlog(target, (blog) => readPost(blog, path))).toEqual({ kind: "blocked" });
  });

  test("its hooks do not run, nor ours", async () => {
    for (const hook of ["pre-receive", "update", "post-receive", "reference-transaction"]) {
      const file = join(target.url, "hooks", hook);
      writeFileSync(file, `#!/bin/sh\ntouch ${join(home, "ran")}\n`);
      chmodSync(file, 0o755);
    }
    expect(await publish(post)).toMatchObject({ result: "pushed" });
    expect(existsSync(join(home, "ran"))).toBe(false);
  });

  test("its own settings start no program either", async () => {
    const program = join(target.url, "own", "post-receive");
    mkdirSync(join(target.url, "own"));
    writeFileSync(program, `#!/bin/sh\ntouch ${join(home, "ran-by-settings")}\n`);
    chmodSync(program, 0o755);
    git(["config", "core.hooksPath", join(target.url, "own")]);
    git(["config", "core.alternateRefsCommand", program]);
    writeFileSync(join(target.url, "objects/info/alternates"), join(target.url, "objects"));
    expect(await publish(post)).toMatchObject({ result: "pushed" });
    expect(existsSync(join(home, "ran-by-settings"))).toBe(false);
  });

  test("a branch left dirty by a stale lock stops the push and keeps the branch", async () => {
    const before = commitThere("README.md", "A blog\n");
    writeFileSync(join(target.url, "refs/heads/main.lock"), "");
    expect(await publish(post)).toMatchObject({ result: "rejected" });
    expect(git(["rev-parse", "main"])).toBe(before);
  });

  test("what was prepared and not pushed is in no object, of the blog or of the mirror", async () => {
    commitThere("README.md", "A blog\n");
    await withBlog(target, (blog) => prepareCommit(blog, [{ path, text: "ZEBRA-7F3K" }], about));
    const mirrors = join(home, "mirrors");
    const names = readdirSync(mirrors);
    expect(names.filter((name) => name.startsWith("work-"))).toEqual([]);
    for (const repository of [target.url, ...names.map((name) => join(mirrors, name))]) {
      expect(objectsIn(repository)).not.toContain("ZEBRA-7F3K");
    }
  });
});

describe("the operator's file", () => {
  const parse = (more: object) =>
    parseTargets(JSON.stringify([{ name: "blog", url: "/srv/blog.git", ...more }]));

  test.each([
    "--upload-pack=touch x",
    "-f",
    "a..b",
    "a b",
    "main:x",
    "+main",
    "a.lock",
    "refs/../x",
    "a\n",
  ])("refuses the branch %j", (branch) => expect(() => parse({ branch })).toThrow("0.branch"));

  test.each([
    "http://example.org/a.git",
    "https://user:secret@example.org/a.git",
    "ssh://example.org/a.git",
    "git@example.org:a.git",
    "ext::sh -c id",
    "file:///srv/a.git",
    "--upload-pack=x",
    "a.git",
  ])("refuses the address %j", (url) => expect(() => parse({ url })).toThrow("0.url"));

  test("says which field is wrong and not what was in it", () => {
    expect(() => parse({ url: "https://user:secret@example.org" })).toThrow(/^(?!.*secret)/);
  });

  test.each([
    "../x.md",
    "_posts/../x.md",
    ".git/hooks/x.md",
    "_posts/.git/x.md",
    "_posts/a/.hidden.md",
    "/etc/x.md",
    "drafts/x.md",
    "_posts/x.html",
    "_posts/a b.md",
    "_posts//x.md",
    "_posts/-x.md",
    "_posts/x\n.md",
    ":(glob)_posts/x.md",
    "_posts\\x.md",
  ])("no post goes to %j", (bad) => expect(allowedPath(target, bad)).toBe(false));

  test.each(["_posts/x.md", path, "_posts/zh/2026-03-02-守灯人.md"])(
    "a post may go to %j",
    (good) => expect(allowedPath(target, good)).toBe(true),
  );
});
