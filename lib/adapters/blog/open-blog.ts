import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@/lib/env";
import { checkedAddresses } from "./checked-addresses";
import { otherSide } from "./other-side";
import { localPath } from "./read-targets";
import { type GitOptions, type GitRun, runGit } from "./run-git";
import { sweepAbandoned } from "./sweep-abandoned";
import type { BlogTarget } from "./targets";

/** A blog's branch as it was when it was opened, and a place of our own to prepare a commit in. */
export type Blog = {
  target: BlogTarget;
  /** The branch's newest commit; null while the branch does not exist. */
  tip: string | null;
  git: (args: string[], more?: Pick<GitOptions, "input" | "timeout">) => Promise<GitRun>;
};

/** Milliseconds a fetch may take; the first one brings the whole history. */
const FETCH = 120_000;

/**
 * Fetches the branch into a bare mirror under READBACK_HOME and lends it to `use`. New objects go to a
 * directory that is thrown away afterwards: what is not pushed leaves no trace (SECURITY.md 22).
 * Null when the repository could not be reached.
 * @param token what to push with, before the target's own token file.
 */
export async function withBlog<T>(
  target: BlogTarget,
  use: (blog: Blog) => Promise<T>,
  token: string | null = null,
): Promise<T | null> {
  const mirrors = join(env().READBACK_HOME, "mirrors");
  await mkdir(mirrors, { recursive: true, mode: 0o700 });
  await sweepAbandoned(mirrors);
  const work = await mkdtemp(join(mirrors, "work-"));
  try {
    const repository = join(mirrors, `${nameOf(target)}.git`);
    const options = await prepare(target, repository, { work, token });
    if (!options) return null;
    const mirror: Blog["git"] = (args, more) => runGit(args, { ...options.mirror, ...more });
    const tip = await fetchTip(target, mirror);
    if (tip === undefined) return null;
    const git: Blog["git"] = (args, more) => runGit(args, { ...options.quarantine, ...more });
    return await use({ target, tip, git });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function nameOf(target: BlogTarget): string {
  return createHash("sha256").update(`${target.url}\0${target.branch}`).digest("hex").slice(0, 32);
}

type Access = { work: string; token: string | null };

async function prepare(target: BlogTarget, repository: string, access: Access) {
  const { work } = access;
  const local = localPath(target.url);
  const addresses = await checkedAddresses(target);
  if (!addresses) return null;
  const settings = [`protocol.${local ? "file" : "https"}.allow=always`, ...addresses];
  const variables = await writeAccess(target, access);
  const mirror: GitOptions = { repository, variables, settings };
  const known = await stat(join(repository, "HEAD")).catch(() => null); // absent: first use
  if (!known) await runGit(["init", "--quiet", "--bare", "--template=", repository], mirror);
  const objects = join(work, "objects");
  await mkdir(objects);
  const quarantine = {
    ...variables,
    GIT_INDEX_FILE: join(work, "index"),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(repository, "objects"),
  };
  return { mirror, quarantine: { ...mirror, variables: quarantine } };
}

/**
 * What git needs to get in. The token stays in its file, or in the variables of git's own process, and
 * only the asking script reads it; the settings file reaches the process git starts on the other side of
 * a local path, so that a repository of another user is not refused; what must be stronger than that
 * repository's own settings is in `otherSide`.
 */
async function writeAccess(
  target: BlogTarget,
  { work, token }: Access,
): Promise<Record<string, string>> {
  const settings = join(work, "settings");
  const safe = localPath(target.url) ? `[safe]\n\tdirectory = ${JSON.stringify(target.url)}\n` : "";
  await writeFile(settings, `[core]\n\thooksPath = /dev/null\n${safe}`, { mode: 0o600 });
  if (!token && !target.tokenFile) return { GIT_CONFIG_GLOBAL: settings };
  const script = join(work, "ask");
  const tell = token ? `printf '%s\\n' "$READBACK_TOKEN"` : `cat "$READBACK_TOKEN_FILE"`;
  const answer = `case "$1" in Username*) echo x-access-token;; *) ${tell};; esac`;
  await writeFile(script, `#!/bin/sh\n${answer}\n`, { mode: 0o700 });
  const [name, value] = token
    ? ["READBACK_TOKEN", token]
    : ["READBACK_TOKEN_FILE", target.tokenFile ?? ""];
  return { GIT_CONFIG_GLOBAL: settings, GIT_ASKPASS: script, [name]: value };
}

/** The branch's commit after a fetch; null when there is no such branch, undefined when unreachable. */
async function fetchTip(target: BlogTarget, git: Blog["git"]): Promise<string | null | undefined> {
  const ref = `refs/heads/${target.branch}`;
  const side = otherSide(target.url, "upload-pack");
  const listed = await git(["ls-remote", "--refs", ...side, "--end-of-options", target.url, ref]);
  if (!listed.ok) return undefined;
  const lines = listed.stdout.toString("utf8").split("\n");
  const tip = lines.map((line) => line.split("\t")).find(([, name]) => name === ref)?.[0];
  if (!tip) return null;
  const refspec = `+${ref}:refs/readback/${target.branch}`;
  for (const _ of [1, 2, 3]) {
    const flags = ["--quiet", "--no-tags", "--no-write-fetch-head", ...side];
    await git(["fetch", ...flags, "--end-of-options", target.url, refspec], { timeout: FETCH });
    // Another instance may hold the ref's lock, or have fetched it already: only the commit counts.
    const known = await git(["cat-file", "-e", `${tip}^{commit}`]);
    if (known.ok) return tip;
  }
  return undefined;
}
