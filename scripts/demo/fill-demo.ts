import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inviteFor } from "@/lib/access/invite-for";
import { addTranslation } from "@/lib/commands/add-translation";
import { chooseTarget } from "@/lib/commands/choose-target";
import { importPostFor } from "@/lib/commands/import-post-for";
import { countInterviews, hasUser } from "@/lib/db/operator-facts";
import { ensureUser } from "@/lib/db/users";
import { env } from "@/lib/env";
import { operate } from "@/lib/policy/operator";
import { interviewGrant } from "../commands/interview-grant";
import { makeDemoBlog } from "./make-blog";
import { demoBlog, demoPeople, demoPost, demoTranslation } from "./people";

const operator = operate("demo.fill");

/** Whether the demo was filled here. */
export async function hasDemo(): Promise<boolean> {
  return await hasUser(operator, demoPeople.author.email);
}

/**
 * Fills a database that holds nothing yet: a blog, an author, an interview in two languages, and its
 * interviewee, invited.
 * Does nothing anywhere else.
 */
export async function fillDemo(say: (line: string) => void): Promise<void> {
  if ((await hasDemo()) || (await countInterviews(operator)) > 0) return;
  say("Filling the demo …");
  const { author, interviewee } = demoPeople;
  makeDemoBlog(env().READBACK_HOME);
  const bytes = await read(demoPost);
  await ensureUser(operator, { ...author, author: true });
  await ensureUser(operator, { ...interviewee, author: false });
  const imported = await importPostFor(operator, { email: author.email, name: demoPost, bytes });
  if (imported.outcome !== "done") throw new Error("The demo's post could not be imported.");
  const { interviewId } = imported;
  await inviteFor(operator, interviewId, { ...interviewee, role: "interviewee", locale: "en" });
  await translate(interviewId);
  const grant = await interviewGrant(operator, interviewId, "publication.publish");
  const body = { target: demoBlog, path: `_posts/en/${demoPost}` };
  const chosen = await chooseTarget(grant, { key: randomUUID(), body });
  // An operator's own targets.json may name no demo blog; the author then chooses another.
  if (chosen.outcome !== "done") say("The demo's blog is not among the targets of targets.json.");
}

/** Adds the French post, in which one number differs, so that there is something to find. */
async function translate(interviewId: string): Promise<void> {
  const grant = await interviewGrant(operator, interviewId, "transcript.add");
  const source = (await read(demoTranslation)).toString("utf8");
  const body = { name: demoTranslation, source, language: null };
  const added = await addTranslation(grant, { key: randomUUID(), body });
  if (added.outcome !== "done") throw new Error("The demo's translation could not be added.");
}

async function read(name: string): Promise<Buffer> {
  return await readFile(join(import.meta.dirname, name));
}
