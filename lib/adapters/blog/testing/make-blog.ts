import { execFileSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";

/** A bare repository on disk, known to this test's READBACK_HOME under a name of its own. */
export type MadeBlog = {
  name: string;
  url: string;
  git: (args: string[], input?: string) => string;
  /** Commits a file as somebody else would; null deletes it. */
  commit: (path: string, text: string | null) => void;
  read: (path: string) => string | null;
  commits: () => number;
};

export function makeBlog(): MadeBlog {
  const name = `blog-${randomUUID()}`;
  const url = join(env().READBACK_HOME, `${name}.git`);
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", url]);
  const person = ["-c", "user.name=Someone", "-c", "user.email=someone@example.org"];
  const git = (args: string[], input?: string) =>
    execFileSync("git", [`--git-dir=${url}`, ...person, ...args], { input }).toString();
  const blog: MadeBlog = {
    name,
    url,
    git,
    commit: (path, text) => {
      const index = ["update-index", "-z", "--index-info"];
      if (blog.commits() > 0) git(["read-tree", "main"]);
      const blob =
        text === null ? "0".repeat(40) : git(["hash-object", "-w", "--stdin"], text).trim();
      git(index, `${text === null ? "0" : "100644"} ${blob}\t${path}\0`);
      const parent = blog.commits() > 0 ? ["-p", "main"] : [];
      const made = git(["commit-tree", git(["write-tree"]).trim(), ...parent], "by hand\n").trim();
      git(["update-ref", "refs/heads/main", made]);
    },
    read: (path) => {
      const there = git(["ls-tree", "-r", "--name-only", "main"]).split("\n").includes(path);
      return there ? git(["cat-file", "blob", `main:${path}`]) : null;
    },
    commits: () => Number(git(["rev-list", "--count", "--all"])),
  };
  blog.commit("README.md", "A blog\n");
  addTarget({ name, url });
  return blog;
}

function addTarget(target: { name: string; url: string }): void {
  const home = env().READBACK_HOME;
  const file = join(home, "targets.json");
  const known = readdirSync(home).includes("targets.json")
    ? (JSON.parse(readFileSync(file, "utf8")) as unknown[])
    : [];
  writeFileSync(file, JSON.stringify([...known, target]));
}

/** Every byte of every object of the blog and of its mirror under READBACK_HOME, reachable or not. */
export function everyObject(blog: Pick<MadeBlog, "url">): string {
  const mirrors = join(env().READBACK_HOME, "mirrors");
  const inside = existsSync(mirrors) ? readdirSync(mirrors) : [];
  const own = createHash("sha256").update(`${blog.url}\0main`).digest("hex").slice(0, 32);
  const left = inside.filter((name) => name === `${own}.git` || name.startsWith("work-"));
  const args = ["cat-file", "--batch", "--batch-all-objects"];
  return [blog.url, ...left.map((name) => join(mirrors, name))]
    .map((path) => {
      try {
        return execFileSync("git", [`--git-dir=${path}`, ...args], { stdio: "pipe" }).toString(
          "latin1",
        );
      } catch (error) {
        if (!String(error).includes("not a git repository")) throw error;
        return ""; // the folder of another push that begins or has just ended: nothing is in it
      }
    })
    .join("\n");
}
