import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inviteFor } from "@/lib/access/invite-for";
import { chooseTarget } from "@/lib/commands/choose-target";
import { importPostFor } from "@/lib/commands/import-post-for";
import { countInterviews, hasUser } from "@/lib/db/operator-facts";
import { ensureUser } from "@/lib/db/users";
import { env } from "@/lib/env";
import { operate } from "@/lib/policy/operator";
import { interviewGrant } from "../commands/interview-grant";
import { makeDemoBlog } from "./make-blog";
import { demoBlog, demoPeople, demoPost } from "./people";

const operator = operate("demo.fill");

/** Whether the demo was filled here. */
export async function hasDemo(): Promise<boolean> {
  return await hasUser(operator, demoPeople.author.email);
}

/**
 * Fills a database that holds nothing yet: a blog, an author, an interview, and its interviewee, invited.
 * Does nothing anywhere else.
 */
export async function fillDemo(say: (line: string) => void): Promise<void> {
  if ((await hasDemo()) || (await countInterviews(operator)) > 0) return;
  say("Filling the demo …");
  const { author, interviewee } = demoPeople;
  makeDemoBlog(env().READBACK_HOME);
  const bytes = await readFile(join(import.meta.dirname, demoPost));
  await ensureUser(operator, { ...author, author: true });
  await ensureUser(operator, { ...interviewee, author: false });
  const imported = await importPostFor(operator, { email: author.email, name: demoPost, bytes });
  if (imported.outcome !== "done") throw new Error("The demo's post could not be imported.");
  const { interviewId } = imported;
  await inviteFor(operator, interviewId, { ...interviewee, role: "interviewee", locale: "en" });
  const grant = await interviewGrant(operator, interviewId, "publication.publish");
  const body = { target: demoBlog, path: `_posts/en/${demoPost}` };
  const chosen = await chooseTarget(grant, { key: randomUUID(), body });
  // An operator's own targets.json may name no demo blog; the author then chooses another.
  if (chosen.outcome !== "done") say("The demo's blog is not among the targets of targets.json.");
}
