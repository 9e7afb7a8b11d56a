import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { loadEditionInput } from "@/lib/db/edition-input";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readPassages } from "@/lib/queries/review-page";
import { answerThread } from "./answer-thread";
import { changeThreadState } from "./change-thread-state";
import { openThread } from "./open-thread";
import { redactPassage } from "./redact-passage";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview();
});

async function seen(at: number, role: Role = "interviewee") {
  const grant = await made.grant(role, "interview.read");
  const view = (await readPassages(grant, [made.passages[at] ?? ""])).passages[0];
  if (!view) throw new Error("no such passage");
  return view;
}

async function open(at: number, role: Role, given: Record<string, unknown> = {}) {
  const { id, revisionId } = await seen(at, role);
  const grant = await made.grant(role, "thread.write");
  const body = {
    revisionId,
    start: null,
    end: null,
    body: "A word?",
    talk: false,
    visibility: "all",
    ...given,
  };
  return openThread(grant, id, ask(body));
}

async function opened(at: number, role: Role, given: Record<string, unknown> = {}) {
  const answer = await open(at, role, given);
  if (answer.outcome !== "done" || !answer.id) throw new Error(answer.outcome);
  return answer.id;
}

async function state(threadId: string, role: Role, body: { resolved: boolean; version: number }) {
  return changeThreadState(await made.grant(role, "thread.write"), threadId, ask(body));
}

const blocking = async () =>
  (await loadEditionInput(await made.grant("author", "interview.read"))).openBlockingThreads;

describe("a conversation", () => {
  test("is seen by everybody, with who said what", async () => {
    const id = await opened(4, "interviewee", { start: 0, end: 3 });
    const reader = await made.grant("reader", "thread.write");
    await answerThread(reader, id, ask({ body: "I agree." }));
    const [thread] = (await seen(4, "author")).threads;
    expect(thread).toMatchObject({ start: 0, end: 3, blocking: false, resolved: false });
    expect(thread?.comments.map(({ byName, body }) => [byName, body])).toEqual([
      ["Ines", "A word?"],
      ["Rita", "I agree."],
    ]);
  });

  test("of a talk blocks publishing until it is resolved, and then waits for a decision", async () => {
    const id = await opened(4, "interviewee", { talk: true });
    expect([(await seen(4)).status, await blocking()]).toEqual(["talk", 1]);
    const { text } = await seen(4);
    expect(await state(id, "author", { resolved: true, version: 1 })).toMatchObject({
      outcome: "done",
    });
    expect(await seen(4)).toMatchObject({ status: "waiting", text });
    expect(await blocking()).toBe(0);
    await state(id, "interviewee", { resolved: false, version: 2 });
    expect([(await seen(4)).status, await blocking()]).toEqual(["talk", 1]);
  });

  test("of an author can block too, without deciding for anybody", async () => {
    await opened(4, "author", { talk: true });
    expect([(await seen(4)).status, await blocking()]).toEqual(["waiting", 1]);
  });

  test("of a reader never blocks", async () => {
    expect(await open(4, "reader", { talk: true })).toEqual({
      outcome: "bad-input",
      field: "talk",
    });
  });

  test("resolved by two at once is resolved by one; the other is told", async () => {
    const id = await opened(4, "interviewee");
    const both = await Promise.all([
      state(id, "author", { resolved: true, version: 1 }),
      state(id, "interviewee", { resolved: true, version: 1 }),
    ]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["done", "stale"]);
  });

  test("keeps twenty messages sent at once, and one sent five times once", async () => {
    const id = await opened(4, "interviewee");
    const grant = await made.grant("author", "thread.write");
    const same = ask({ body: "Same." });
    await Promise.all([
      ...Array.from({ length: 20 }, (_, at) => answerThread(grant, id, ask({ body: `No ${at}` }))),
      ...Array.from({ length: 5 }, () => answerThread(grant, id, same)),
    ]);
    expect(await database().comment.count({ where: { threadId: id } })).toBe(22);
  });
});

describe("a reader", () => {
  test("cannot answer a conversation about something that is out", async () => {
    const id = await opened(4, "interviewee");
    const { id: passageId, revisionId } = await seen(4);
    const grant = await made.grant("interviewee", "passage.redact");
    const whole = { revisionId, start: null, end: null, look: { kind: "nothing" } };
    await redactPassage(grant, passageId, ask(whole));
    const reader = await made.grant("reader", "thread.write");
    expect(await answerThread(reader, id, ask({ body: "Why?" }))).toEqual({ outcome: "gone" });
    const body = {
      revisionId,
      start: null,
      end: null,
      body: "Why?",
      talk: false,
      visibility: "all",
    };
    expect(await openThread(reader, passageId, ask(body))).toEqual({ outcome: "gone" });
  });

  test("learns nothing from anchors about words that are missing", async () => {
    const asked = { start: 0, end: 1 };
    const far = { start: 0, end: 100_000 };
    const answers = async () => {
      const each = [await open(4, "reader", asked), await open(4, "reader", far)];
      const threads = (await seen(4, "reader")).threads.slice(-2);
      return [...each.map(({ outcome }) => outcome), threads.map(({ start, end }) => [start, end])];
    };
    const before = await answers();
    const { id, revisionId } = await seen(4);
    const grant = await made.grant("interviewee", "passage.redact");
    await redactPassage(
      grant,
      id,
      ask({ revisionId, start: 4, end: 9, look: { kind: "nothing" } }),
    );
    expect(await answers()).toEqual(before);
  });

  test("may resolve only the conversations they began", async () => {
    const theirs = await opened(4, "reader");
    const other = await opened(4, "interviewee");
    const done = { resolved: true, version: 1 };
    expect(await state(theirs, "reader", done)).toMatchObject({ outcome: "done" });
    expect(await state(other, "reader", done)).toMatchObject({ outcome: "blocked" });
  });
});
