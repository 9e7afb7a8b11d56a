import { randomUUID } from "node:crypto";
import type { Post } from "@/lib/core/post/post";
import { sourceOf } from "@/lib/core/post/post";
import { type Grant, permit } from "@/lib/policy/grant";
import type { Permission, Role, Stage } from "@/lib/policy/table";
import { database } from "../client";
import { smallPost } from "./small-post";

/** An interview in a test's own database: its passages by number of reading, its people by role. */
export type MadeInterview = {
  interviewId: string;
  /** Ids of the passages in order of reading. */
  passages: string[];
  people: Record<Role, string>;
  /** A grant as the door would make it now; null when the table or the interview says no. */
  enter: <P extends Permission>(role: Role, permission: P) => Promise<Grant<P> | null>;
  /** The same where the test needs one. */
  grant: <P extends Permission>(role: Role, permission: P) => Promise<Grant<P>>;
};

/** Makes an interview in review with an author, a coauthor, an interviewee and a reader, of a small post. */
export async function makeInterview(
  given: { secret?: string; stage?: Stage; post?: Post } = {},
): Promise<MadeInterview> {
  const post = given.post ?? smallPost(given.secret ?? "nine hundred");
  const { id: interviewId } = await database().interview.create({
    data: { path: "_posts/en/a.md", stage: given.stage ?? "in_review" },
  });
  const people: Record<Role, string> = {
    author: await addPerson(interviewId, "author", "Tomas"),
    coauthor: await addPerson(interviewId, "coauthor", "Cora"),
    interviewee: await addPerson(interviewId, "interviewee", "Ines"),
    reader: await addPerson(interviewId, "reader", "Rita"),
  };
  const passages = await addTranscript(interviewId, post);
  const enter = async <P extends Permission>(role: Role, permission: P) => {
    const row = await database().participant.findUniqueOrThrow({
      where: { id: people[role] },
      include: { interview: { select: { stage: true } } },
    });
    return permit({ ...row, stage: row.interview.stage }, permission);
  };
  const grant = async <P extends Permission>(role: Role, permission: P) => {
    const made = await enter(role, permission);
    if (!made) throw new Error(`${role} may not ${permission}`);
    return made;
  };
  return { interviewId, passages, people, enter, grant };
}

async function addPerson(interviewId: string, role: Role, name: string): Promise<string> {
  const email = `${name.toLowerCase()}-${randomUUID()}@example.org`;
  const user = await database().user.create({ data: { email, name } });
  const joinedAt = new Date();
  const data = { interviewId, role, name, email, userId: user.id, joinedAt };
  return (await database().participant.create({ data })).id;
}

async function addTranscript(interviewId: string, post: Post): Promise<string[]> {
  const { blocks, passages, speakers, ...outline } = post;
  const { id: transcriptId } = await database().transcript.create({
    data: {
      interviewId,
      language: "en",
      outline,
      blocks: { create: blocks.map((block, position) => ({ ...block, position })) },
      speakers: { create: speakers.map((speaker, position) => ({ ...speaker, position })) },
    },
  });
  const ids: string[] = [];
  for (const [position, passage] of passages.entries()) {
    const { label, ...columns } = passage;
    const source = sourceOf(post, passage);
    const row = await database().passage.create({
      data: {
        ...columns,
        transcriptId,
        position,
        labelPrefix: label?.prefix ?? null,
        labelSuffix: label?.suffix ?? null,
        revisions: { create: { number: 1, source, origin: "imported" } },
      },
    });
    ids.push(row.id);
  }
  return ids;
}
