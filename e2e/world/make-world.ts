import { randomUUID } from "node:crypto";
import { makeConsoleLink } from "@/lib/access/console-link";
import { inviteFor } from "@/lib/access/invite-for";
import { chooseTarget } from "@/lib/commands/choose-target";
import { importPostFor } from "@/lib/commands/import-post-for";
import type { GivenRole } from "@/lib/core/people/api";
import { ensureUser } from "@/lib/db/users";
import { operate } from "@/lib/policy/operator";
import { interviewGrant } from "@/scripts/commands/interview-grant";
import { demoBlog, demoPeople } from "@/scripts/demo/people";
import { changeWords } from "./change-words";
import { confirmLinks } from "./confirm-links";
import { decideSome, fill, remove } from "./fill";
import { approveAndSign, finish } from "./finish";
import { islandPost } from "./island-post";
import { translate } from "./translate";
import { freshAddress } from "./world";

const operator = operate("e2e.world");

export type Person = { email: string; name: string };
export type MadeInterview = { id: string; path: string; author: Person; interviewee: Person };

export const world = {
  demo: demoPeople,
  link: (person: Person) => makeConsoleLink(operator, person.email),
  person,
  draft,
  interview,
  invite,
  remove,
  changeWords,
  decideSome,
  fill,
  approveAndSign,
  finish,
  translate,
  confirmLinks,
};

export type World = typeof world;

/** A post that was imported; nobody is invited yet. */
async function draft(source = islandPost): Promise<Omit<MadeInterview, "interviewee">> {
  const author = await person("Tomas", true);
  const name = `2026-04-01-${randomUUID().slice(0, 8)}-en.md`;
  const bytes = new TextEncoder().encode(source);
  const made = await importPostFor(operator, { email: author.email, name, bytes });
  if (made.outcome !== "done") throw new Error(`the post was not imported: ${made.outcome}`);
  return { id: made.interviewId, path: `_posts/en/${name}`, author };
}

/** An interview of its own for one story: imported, its interviewee invited, its blog chosen. */
async function interview(source = islandPost): Promise<MadeInterview> {
  const { id, path, author } = await draft(source);
  const interviewee = await person("Ines", false);
  await inviteFor(operator, id, { ...interviewee, role: "interviewee" });
  const grant = await interviewGrant(operator, id, "publication.publish");
  await chooseTarget(grant, { key: randomUUID(), body: { target: demoBlog, path } });
  return { id, path, author, interviewee };
}

async function person(name: string, author: boolean): Promise<Person> {
  const given = { name, email: freshAddress(name) };
  await ensureUser(operator, { ...given, author });
  return given;
}

/** One more person in an interview. */
async function invite(
  id: string,
  name: string,
  role: GivenRole,
): Promise<Person & { url: string }> {
  const given = await person(name, false);
  const { link } = await inviteFor(operator, id, { ...given, role });
  return { ...given, url: link };
}
