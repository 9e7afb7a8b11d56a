import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { enterAs } from "@/e2e/world/enter-as";
import { pushPublication } from "@/lib/commands/push-publication";
import { publish } from "@/lib/commands/testing/sign-everything";
import { operate } from "@/lib/policy/operator";
import { demoBlog } from "../demo/people";
import type { Lab } from "../prove/lab/open-lab";
import { type Line, quantile, timeRounds } from "./measure";
import { talkOf } from "./talk";

const ROUNDS = 7;

/** One post into a blog on this machine, against the same steps typed as git commands. */
export async function publishOne(lab: Lab): Promise<Line[]> {
  // Nobody else may take the job.
  for (const instance of lab.instances) await instance.stop();
  const source = talkOf(152);
  const ours: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { id } = await lab.world.interview(source);
    await lab.world.approveAndSign(id);
    const publication = await publish(enterAs(id));
    const began = performance.now();
    await pushPublication(operate("bench.publish"), publication);
    if (round > 0) ours.push(performance.now() - began); // the first one fetches the blog
  }
  const byHand = await gitByHand(lab.home, source);
  for (const instance of lab.instances) await instance.start();
  const [mine, base] = [quantile(ours), quantile(byHand)];
  return [{ name: "publish one file", ours: mine, base, unit: "ms", goal: "1.5" }];
}

/** Fetch, look, write, commit and push, in a bare mirror. */
async function gitByHand(home: string, source: string): Promise<number[]> {
  const blog = join(home, `${demoBlog}.git`);
  const mirror = join(home, `bench-${randomUUID()}.git`);
  execFileSync("git", ["clone", "--quiet", "--bare", blog, mirror]);
  const who = ["-c", "user.name=Tomas", "-c", "user.email=tomas@example.org"];
  const git = (args: string[], input = "") =>
    execFileSync("git", [`--git-dir=${mirror}`, ...who, ...args], { input })
      .toString()
      .trim();
  return await timeRounds(ROUNDS, async () => {
    const path = `_posts/en/2026-05-01-${randomUUID()}.md`;
    git(["fetch", "--quiet", blog, "+main:main"]);
    const tip = git(["rev-parse", "main"]);
    git(["ls-tree", tip, "--", path]);
    const blob = git(["hash-object", "-w", "--stdin"], source);
    git(["read-tree", tip]);
    git(["update-index", "--add", "--cacheinfo", `100644,${blob},${path}`]);
    const commit = git(["commit-tree", git(["write-tree"]), "-p", tip, "-m", "By hand"]);
    git(["push", "--quiet", blog, `${commit}:refs/heads/main`]);
  });
}
