import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { everyObject } from "@/lib/adapters/blog/testing/make-blog";
import { wordlessText } from "@/lib/db/testing/ask";
import { env } from "@/lib/env";
import { demoBlog } from "@/scripts/demo/people";

/**
 * All that left the database or may hold no word: the post as it was pushed, every git object of blog and
 * mirror, every written mail, the log, and the history with its acts and jobs.
 */
export async function everythingKept({ path }: { path: string }) {
  const home = env().READBACK_HOME;
  const url = join(home, `${demoBlog}.git`);
  const mails = readdirSync(join(home, "mail"));
  return {
    post: execFileSync("git", [`--git-dir=${url}`, "show", `main:${path}`]).toString(),
    objects: everyObject({ url }),
    mails: mails.map((name) => readFileSync(join(home, "mail", name), "utf8")).join("\n"),
    log: readFileSync(join(home, "readback.log"), "utf8"),
    history: await wordlessText(),
  };
}
