import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { everyValue } from "@/lib/db/testing/every-value";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readHistoryPage } from "@/lib/queries/history-page";
import { readRemoved } from "@/lib/queries/removed";
import { readReviewPage } from "@/lib/queries/review-page";
import { answerThread } from "./answer-thread";
import { changeThreadState } from "./change-thread-state";
import { openThread } from "./open-thread";
import { showThread } from "./show-thread";
import { purge, takeOut } from "./testing/purging";
import { approveAll, makeReviewed, sign } from "./testing/sign-everything";
import { undoAct } from "./undo-act";

const roles = ["author", "coauthor", "interviewee", "reader"] as const;

async function open(made: MadeInterview, role: Role, given: Record<string, unknown> = {}) {
  const passageId = made.passages[3] ?? "";
  const { revisions } = await database().passage.findUniqueOrThrow({
    where: { id: passageId },
    include: { revisions: true },
  });
  const whole = { revisionId: revisions.at(-1)?.id, start: null, end: null };
  const body = { ...whole, body: "Is it so?", talk: false, visibility: "private", ...given };
  return await openThread(await made.grant(role, "thread.write"), passageId, ask(body));
}

async function opened(made: MadeInterview, role: Role, given: Record<string, unknown> = {}) {
  const answer = await open(made, role, given);
  if (answer.outcome !== "done" || !answer.id) throw new Error(answer.outcome);
  return answer.id;
}

async function show(made: MadeInterview, role: Role, id: string, visibility: string) {
  const { version } = await database().thread.findUniqueOrThrow({ where: { id } });
  return await showThread(await made.grant(role, "thread.write"), id, ask({ visibility, version }));
}

/** Who of all four sees a conversation. */
async function seers(made: MadeInterview, id: string) {
  const each = await Promise.all(
    roles.map(async (role) => {
      const page = await readReviewPage(await made.grant(role, "interview.read"));
      return page.passages.some(({ threads }) => threads.some((one) => one.id === id)) ? role : [];
    }),
  );
  return each.flat();
}

describe("who sees a conversation", () => {
  test.each([
    ["author", "private", ["author"]],
    ["reader", "private", ["reader"]],
    ["interviewee", "sides", ["author", "coauthor", "interviewee"]],
    ["reader", "sides", roles],
    ["author", "all", roles],
  ] as const)("begun by %s, %s", async (role, visibility, expected) => {
    const made = await makeInterview();
    const id = await opened(made, role, { visibility });
    expect(await seers(made, id)).toEqual(expected);
    for (const other of roles) {
      const grant = await made.grant(other, "thread.write");
      const answered = await answerThread(grant, id, ask({ body: "Yes." }));
      const seen = (expected as readonly string[]).includes(other);
      expect([other, answered.outcome]).toEqual([other, seen ? "done" : "gone"]);
    }
  });

  test("has to be said, and nobody can be asked by a private note", async () => {
    const made = await makeInterview();
    const wrong = async (given: Record<string, unknown>) => await open(made, "author", given);
    expect(await wrong({ visibility: undefined })).toMatchObject({ field: "visibility" });
    expect(await wrong({ query: "blocking" })).toMatchObject({ field: "visibility" });
    expect(await wrong({ talk: true })).toMatchObject({ field: "visibility" });
  });

  test("is changed by its maker: to more always, to fewer until somebody answered", async () => {
    const made = await makeInterview();
    const id = await opened(made, "author");
    expect(await show(made, "coauthor", id, "all")).toEqual({ outcome: "gone" });
    expect(await show(made, "author", id, "all")).toMatchObject({ outcome: "done" });
    expect(await show(made, "coauthor", id, "private")).toMatchObject({ outcome: "blocked" });
    expect(await show(made, "author", id, "sides")).toMatchObject({ outcome: "done" });
    const interviewee = await made.grant("interviewee", "thread.write");
    await answerThread(interviewee, id, ask({ body: "No." }));
    expect(await show(made, "author", id, "private")).toMatchObject({ outcome: "blocked" });
    expect(await show(made, "interviewee", id, "all")).toMatchObject({ outcome: "blocked" });
    const grant = await made.grant("author", "thread.write");
    const late = await showThread(grant, id, ask({ visibility: "all", version: 1 }));
    expect(late).toMatchObject({ outcome: "stale" });
    expect(await seers(made, id)).toEqual(["author", "coauthor", "interviewee"]);
  });
});

describe("a private note", () => {
  test("leaves no line, mail, count or reopened signature for anybody else", async () => {
    const made = await makeReviewed();
    await approveAll(made);
    await sign(made);
    const others = async () => {
      const { interviewId } = made;
      const reads = await made.grant("interviewee", "publication.read");
      return JSON.stringify([
        await readReviewPage(await made.grant("interviewee", "interview.read")),
        await readReviewPage(await made.grant("reader", "interview.read")),
        await readHistoryPage(reads),
        await readRemoved(reads),
        await database().event.count({ where: { interviewId } }),
        await database().interview.findUnique({ where: { id: interviewId } }),
        await database().$queryRaw`SELECT count(*)::int FROM graphile_worker.jobs`,
      ]);
    };
    const before = await others();
    const id = await opened(made, "author", { body: "It was ZEBRA-7F3K, I think." });
    const grant = await made.grant("author", "thread.write");
    await answerThread(grant, id, ask({ body: "Or not." }));
    const key = randomUUID();
    const resolve = ask({ resolved: true, version: 1 }, key);
    expect(await changeThreadState(grant, id, resolve)).toMatchObject({ outcome: "done" });
    expect(await undoAct(grant, key, ask({}))).toMatchObject({ outcome: "done" });
    expect(await others()).toBe(before);
  });

  test("is told by the history once it is shown, and no longer when it is private again", async () => {
    const made = await makeInterview();
    const verbs = async (role: Role) => {
      const page = await readHistoryPage(await made.grant(role, "publication.read"));
      return page.lines.map(({ verb }) => verb).filter((verb) => verb.startsWith("thread"));
    };
    const id = await opened(made, "author");
    await show(made, "author", id, "sides");
    expect(await verbs("interviewee")).toEqual(["thread.shown"]);
    await show(made, "author", id, "private");
    expect(await verbs("interviewee")).toEqual([]);
    expect(await verbs("author")).toEqual(["thread.shown"]);
  });

  test("loses removed words with a purge like everything else, without counting", async () => {
    const made = await makeInterview({ secret: "forty-one gulls" });
    await takeOut(made, "forty-one gulls");
    const reads = await made.grant("interviewee", "removed.read");
    const { messages, seen } = await readRemoved(reads);
    await opened(made, "author", { body: "She said forty-one gulls, did she?" });
    expect(await readRemoved(reads)).toMatchObject({ messages, seen });
    expect(await purge(made)).toMatchObject({ outcome: "done" });
    const left = (await everyValue()).filter(({ value }) => value.includes("forty-one gulls"));
    expect(left).toEqual([]);
  });
});
