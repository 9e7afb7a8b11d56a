import { randomUUID } from "node:crypto";
import type { Person } from "@/e2e/world/make-world";
import { inviteFor } from "@/lib/access/invite-for";
import { importPostFor } from "@/lib/commands/import-post-for";
import { inTransaction } from "@/lib/db/in-transaction";
import { joinInterviews } from "@/lib/db/join-interviews";
import { ensureUser } from "@/lib/db/users";
import { operate } from "@/lib/policy/operator";
import type { Client } from "../../lab/client";
import type { LabBlog } from "../../lab/lab-blog";
import type { Lab } from "../../lab/open-lab";

const operator = operate("prove.publishing");

/** An author and who talks to them, signed in, with a blog that only they publish to. */
export type Pair = { author: Client; interviewee: Client; people: Person[]; blog: LabBlog };

export type Begun = { id: string; path: string };

export async function makePair(lab: Lab, blog: LabBlog): Promise<Pair> {
  const people = [await lab.world.person("Tomas", true), await lab.world.person("Ines", false)];
  const [author, interviewee] = await Promise.all(people.map(lab.enter));
  if (!author || !interviewee) throw new Error("nobody signed in");
  return { author, interviewee, people, blog };
}

/** An interview of theirs in review, with its place in the blog chosen. */
export async function begin(pair: Pair, source: string): Promise<Begun> {
  const [author, interviewee] = pair.people;
  if (!author || !interviewee) throw new Error("the pair is not two");
  const name = `2026-04-01-${randomUUID()}-en.md`;
  const bytes = new TextEncoder().encode(source);
  const made = await importPostFor(operator, { email: author.email, name, bytes });
  if (made.outcome !== "done") throw new Error(`the post was not imported: ${made.outcome}`);
  const { interviewId: id } = made;
  await inviteFor(operator, id, { ...interviewee, role: "interviewee" });
  const userId = await ensureUser(operator, { ...interviewee, author: false });
  await inTransaction((tx) => joinInterviews(tx, userId, interviewee.email));
  const path = `_posts/en/${name}`;
  const chosen = await pair.author.ask(`/api/v1/interviews/${id}/target`, {
    method: "PUT",
    body: { target: pair.blog.name, path },
  });
  if (chosen.status !== 200) throw new Error(`the place was answered ${chosen.status}`);
  return { id, path };
}
