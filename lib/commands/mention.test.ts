import { describe, expect, test } from "vitest";
import { mentionOf } from "@/lib/core/thread/message";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readReviewPage } from "@/lib/queries/review-page";
import { answerThread } from "./answer-thread";
import { openThread } from "./open-thread";
import { takeOut } from "./testing/purging";

const roles = ["author", "coauthor", "interviewee", "reader"] as const;

async function say(made: MadeInterview, role: Role, visibility: string, at = 3) {
  const passageId = made.passages[at] ?? "";
  const revision = await database().revision.findFirstOrThrow({ where: { passageId } });
  const everybody = roles.map((one) => mentionOf(made.people[one])).join(" ");
  const whole = { revisionId: revision.id, start: null, end: null, talk: false };
  const body = { ...whole, visibility, body: `See ${everybody}` };
  const answer = await openThread(await made.grant(role, "thread.write"), passageId, ask(body));
  if (answer.outcome !== "done" || !answer.id) throw new Error(answer.outcome);
  return answer.id;
}

/** Who was told, and of what. */
async function told(made: MadeInterview, threadId: string) {
  const rows = await database().notice.findMany({ where: { objectId: threadId } });
  return roles.flatMap((role) => {
    const own = rows.filter(({ participantId }) => participantId === made.people[role]);
    return own.map(({ kind }) => `${role} ${kind}`);
  });
}

describe("who is named in a message", () => {
  test.each([
    ["author", "all", ["coauthor mentioned", "interviewee mentioned", "reader mentioned"]],
    ["author", "sides", ["coauthor mentioned", "interviewee mentioned"]],
    ["author", "private", []],
    ["reader", "all", ["author mentioned", "coauthor mentioned", "interviewee mentioned"]],
  ] as const)("by %s, to %s, is told if they see it", async (role, visibility, expected) => {
    const made = await makeInterview();
    const id = await say(made, role, visibility);
    const again = ask({
      body: `Again ${roles.map((one) => mentionOf(made.people[one])).join(" ")}`,
    });
    await answerThread(await made.grant(role, "thread.write"), id, again);
    expect(await told(made, id)).toEqual(expected);
  });

  test("is not told of what is said where words are out that they do not see", async () => {
    const made = await makeInterview();
    await takeOut(made, "You wake");
    const passage = { transcript: { interviewId: made.interviewId } };
    const row = await database().redaction.findFirstOrThrow({ where: { passage } });
    const at = made.passages.indexOf(row.passageId);
    const id = await say(made, "author", "all", at);
    expect(await told(made, id)).toEqual(["coauthor mentioned", "interviewee mentioned"]);
  });

  test("is called by the name they have now, and whoever wrote before is told of answers", async () => {
    const made = await makeInterview();
    const id = await say(made, "author", "all");
    const where = { id: made.people.interviewee };
    await database().participant.update({ where, data: { name: "Inês" } });
    const grant = await made.grant("interviewee", "thread.write");
    await answerThread(grant, id, ask({ body: "Fine." }));
    expect(await told(made, id)).toContain("author answered");
    const { interviewId } = made;
    const other = { interviewId, role: "reader" as const, name: "Ruth", email: "ruth@example.org" };
    await database().participant.create({ data: other });
    const page = await readReviewPage(await made.grant("reader", "interview.read"));
    const [thread] = page.passages.flatMap(({ threads }) => threads);
    expect(thread?.comments[0]?.names[made.people.interviewee]).toBe("Inês");
    expect(page.people.map(({ name }) => name)).toEqual(["Tomas", "Cora", "Inês"]);
  });
});
