import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { checkedAddresses } from "@/lib/adapters/blog/checked-addresses";
import { mayPush } from "@/lib/adapters/blog/may-push";
import { localPath, readTargets } from "@/lib/adapters/blog/read-targets";
import type { BlogTarget } from "@/lib/adapters/blog/targets";
import { withTarget } from "@/lib/commands/with-target";
import { operate } from "@/lib/policy/operator";
import { type Finding, fine, wrong } from "./finding";

/** Every blog of targets.json: reached, its branch, whether it would take a push. Nothing is pushed. */
export async function lookAtTargets(): Promise<Finding[]> {
  const targets = await readTargets().catch((error: Error) => error);
  if (targets instanceof Error) {
    return [wrong("targets", targets.message, "README.md has a table of what a target may say.")];
  }
  if (targets.length === 0)
    return [fine("targets", "There is no target; nothing can be published.")];
  const findings: Finding[] = [];
  for (const target of targets) findings.push(await lookAtTarget(target));
  return findings;
}

async function lookAtTarget(target: BlogTarget): Promise<Finding> {
  const about = `target ${target.name}`;
  if ((await checkedAddresses(target)) === null) {
    const todo = 'Correct its url; if it is meant to be in your own network, say "private": true.';
    return wrong(about, "Its name is not known, or leads into a private network.", todo);
  }
  const token = await lookAtTokenFile(about, target);
  if (token) return token;
  const seen = await withTarget(operate("cli.doctor"), target, async (blog) => {
    return { branch: blog.tip !== null, push: await mayPush(blog) };
  }).catch(() => null); // git itself is missing or the mirror is damaged: as good as not reached
  if (!seen) {
    const todo = localPath(target.url)
      ? "Is there a bare repository at its url, which this account may read?"
      : "Look at its url, the network, and the token: readback target token NAME";
    return wrong(about, "The repository is not reached.", todo);
  }
  if (!seen.push || (localPath(target.url) && !(await writable(target.url)))) {
    const todo = "Let the token, or this account, write to the branch (Contents: read and write).";
    return wrong(about, `A push to ${target.branch} would be refused.`, todo);
  }
  if (seen.branch) return fine(about, `A push to ${target.branch} would be taken.`);
  return fine(about, `There is no branch ${target.branch} yet; the first publication makes it.`);
}

async function lookAtTokenFile(about: string, { tokenFile }: BlogTarget): Promise<Finding | null> {
  if (!tokenFile) return null;
  const found = await stat(tokenFile).catch(() => null); // said below
  if (!found)
    return wrong(about, "Its token file is not there.", `Put the token into ${tokenFile}`);
  if ((found.mode & 0o077) === 0) return null;
  return wrong(about, "Other accounts can read its token.", `chmod 600 ${tokenFile}`);
}

async function writable(path: string): Promise<boolean> {
  return await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}
