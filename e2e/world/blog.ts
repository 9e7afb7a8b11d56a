import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { demoBlog } from "@/scripts/demo/people";

/** Runs git in the demo's blog, as somebody does who has the repository at hand. */
function git(args: string[], input = "", index?: string): string {
  const url = join(process.env.E2E_HOME ?? "", `${demoBlog}.git`);
  const who = ["-c", "user.name=Tomas", "-c", "user.email=tomas@example.org"];
  const env = { ...process.env, ...(index ? { GIT_INDEX_FILE: index } : {}) };
  return execFileSync("git", [`--git-dir=${url}`, ...who, ...args], { input, env }).toString();
}

/** A post as the blog holds it now; null when it is not there. */
export function postInBlog(path: string): string | null {
  return git(["ls-tree", "main", "--", path]) === "" ? null : git(["show", `main:${path}`]);
}

/** The messages of the commits that touched a post, newest first. */
export function commitsOf(path: string): string[] {
  const log = git(["log", "--format=%B%x00", "main", "--", path]);
  return log.split("\0").flatMap((message) => message.trim() || []);
}

/** Every file of the blog, as Jekyll is given it. */
export function filesInBlog(): Map<string, string> {
  const paths = git(["ls-tree", "-r", "--name-only", "main"]).trim().split("\n");
  return new Map(paths.map((path) => [path, git(["show", `main:${path}`])]));
}

/** Somebody changes a post in the blog by hand. */
export function editByHand(path: string, change: (text: string) => string): void {
  const tip = git(["rev-parse", "main"]).trim();
  const blob = git(["hash-object", "-w", "--stdin"], change(git(["show", `${tip}:${path}`])));
  const index = join(process.env.E2E_HOME ?? "", `hand-${process.pid}.index`);
  git(["read-tree", tip], "", index);
  git(["update-index", "--cacheinfo", `100644,${blob.trim()},${path}`], "", index);
  const tree = git(["write-tree"], "", index).trim();
  const commit = git(["commit-tree", tree, "-p", tip, "-m", "By hand"]).trim();
  try {
    git(["update-ref", "refs/heads/main", commit, tip]);
  } catch {
    // Stories share the blog: another's push came between, so the hand starts from what is there now.
    editByHand(path, change);
  }
}
