import { beforeEach, describe, expect, test } from "vitest";
import { answerSuggestion } from "@/lib/commands/answer-suggestion";
import { seeNotices } from "@/lib/commands/see-notices";
import { suggestWords } from "@/lib/commands/suggest-words";
import type { NoticeKind } from "@/lib/core/notice/kind";
import { database } from "@/lib/db/client";
import { notice } from "@/lib/db/notices";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { personOf } from "@/lib/db/testing/make-person";
import type { Role } from "@/lib/policy/table";
import { readInbox } from "./inbox";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview({ secret: "ZEBRA-7F3K" });
});

const inboxOf = async (role: Role) => await readInbox(await personOf(made.people[role]));
const kinds = async (role: Role) => (await inboxOf(role)).map(({ kind }) => kind);

async function suggest(at: number): Promise<string> {
  const passageId = made.passages[at] ?? "";
  const where = { passageId };
  const { id: revisionId } = await database().revision.findFirstOrThrow({ where });
  const grant = await made.grant("interviewee", "passage.suggest");
  const done = await suggestWords(grant, passageId, ask({ revisionId, text: "Other words." }));
  if (done.outcome !== "done" || !done.id) throw new Error(done.outcome);
  return done.id;
}

/** A conversation of the author with a mention of somebody. */
async function mention(role: Role, at: number, visibility: "private" | "sides" | "all" = "all") {
  const { interviewId, people } = made;
  const passageId = made.passages[at] ?? "";
  const { id: revisionId } = await database().revision.findFirstOrThrow({ where: { passageId } });
  const comments = { create: { participantId: people.author, body: "ZEBRA-7F3K?" } };
  const { id } = await database().thread.create({
    data: { passageId, revisionId, makerId: people.author, visibility, comments },
  });
  await tell("mentioned", [people[role]], id);
  return { interviewId, id };
}

async function tell(kind: NoticeKind, to: string[], objectId: string, by: Role = "author") {
  const grant = { interviewId: made.interviewId, participantId: made.people[by] };
  await database().$transaction((tx) => notice({ tx, now: new Date(), grant }, kind, to, objectId));
}

const takeOut = async (at: number) => {
  const passageId = made.passages[at] ?? "";
  const { id: revisionId } = await database().revision.findFirstOrThrow({ where: { passageId } });
  const by = { participantId: made.people.interviewee, actId: crypto.randomUUID() };
  await database().redaction.create({ data: { passageId, revisionId, ...by } });
};

describe("an inbox", () => {
  test("holds what waits, with who asks and the way to the passage, until it is done", async () => {
    const id = await suggest(8);
    const [item] = await inboxOf("author");
    const path = `/interviews/${made.interviewId}#${made.passages[8]}`;
    expect(item).toMatchObject({ kind: "suggested", by: "Ines", waits: true, path });
    expect(item?.dismissible).toBe(false);
    expect(await kinds("coauthor")).toEqual(["suggested"]);
    const grant = await made.grant("author", "suggestion.answer");
    await answerSuggestion(grant, id, ask({ answer: "decline" }));
    // The other author's goes with it, and who asked is told.
    expect([await kinds("author"), await kinds("coauthor")]).toEqual([[], []]);
    expect(await kinds("interviewee")).toEqual(["review", "suggestion-answered"]);
  });

  test("loses a suggestion for a passage that was taken out", async () => {
    await suggest(8);
    await takeOut(8);
    expect(await kinds("author")).toEqual([]);
  });

  test("asks who gave the interview to read it while it is in review", async () => {
    expect(await kinds("interviewee")).toEqual(["review"]);
    const where = { id: made.interviewId };
    await database().interview.update({ where, data: { stage: "published" } });
    expect(await kinds("interviewee")).toEqual([]);
    const asked = { participantId: made.people.interviewee, body: "ZEBRA-7F3K" };
    const { id } = await database().changeRequest.create({
      data: { ...asked, interviewId: made.interviewId, kind: "change" },
    });
    await tell("requested", [made.people.author], id, "interviewee");
    expect(await kinds("author")).toEqual(["requested"]);
    await database().changeRequest.update({ where: { id }, data: { doneAt: new Date() } });
    expect(await kinds("author")).toEqual([]);
  });

  test("shows readers only what they can see, and nobody else's private note", async () => {
    await mention("reader", 4);
    await mention("reader", 5);
    await mention("reader", 7, "sides");
    await mention("interviewee", 4, "private");
    expect(await kinds("reader")).toEqual(["mentioned", "mentioned"]);
    await takeOut(5);
    expect((await inboxOf("reader")).map(({ path }) => path.split("#")[1])).toEqual([
      made.passages[4],
    ]);
    expect(await kinds("interviewee")).toEqual(["review"]);
  });

  test("holds no word of the interview or of what was said about it", async () => {
    await suggest(8);
    await mention("coauthor", 4);
    const all = await Promise.all(["author", "coauthor"].map((role) => inboxOf(role as Role)));
    expect(JSON.stringify(all)).not.toMatch(/ZEBRA|Other words|island/);
  });
});

describe("saying that something was seen", () => {
  test("takes news and mentions away, for oneself alone, and nothing that is asked", async () => {
    await mention("coauthor", 4);
    await mention("interviewee", 4);
    await suggest(8);
    const rows = await database().notice.findMany({ where: { interviewId: made.interviewId } });
    const ids = [...rows.map(({ id }) => id), crypto.randomUUID()];
    const person = await personOf(made.people.coauthor);
    expect(await seeNotices(person, { ids })).toEqual({ outcome: "done" });
    expect(await kinds("coauthor")).toEqual(["suggested"]);
    expect(await kinds("interviewee")).toEqual(["review", "mentioned"]);
    expect(await seeNotices(person, { ids: ["x"] })).toMatchObject({ outcome: "bad-input" });
  });

  test("of news stands for the earlier ones of its kind", async () => {
    for (const at of [8, 5]) {
      const grant = await made.grant("author", "suggestion.answer");
      await answerSuggestion(grant, await suggest(at), ask({ answer: "decline" }));
    }
    const [, news, ...more] = await inboxOf("interviewee");
    expect([news?.kind, more]).toEqual(["suggestion-answered", []]);
    await seeNotices(await personOf(made.people.interviewee), { ids: [news?.id] });
    expect(await kinds("interviewee")).toEqual(["review"]);
  });

  test("is not for who was removed", async () => {
    await mention("coauthor", 4);
    const { id } = await database().notice.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    const person = await personOf(made.people.coauthor);
    const where = { id: made.people.coauthor };
    await database().participant.update({ where, data: { removedAt: new Date() } });
    await seeNotices(person, { ids: [id] });
    expect(await kinds("coauthor")).toEqual([]);
    expect((await database().notice.findUniqueOrThrow({ where: { id } })).seenAt).toBeNull();
  });
});
