import { beforeEach, describe, expect, test } from "vitest";
import type { MadeBlog } from "@/lib/adapters/blog/testing/make-blog";
import { database } from "@/lib/db/client";
import { loadEditionInput } from "@/lib/db/edition-input";
import { ask } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readPublishPage } from "@/lib/queries/publish-page";
import { readReviewPage } from "@/lib/queries/review-page";
import { answerThread } from "./answer-thread";
import { changeThreadState } from "./change-thread-state";
import { openThread } from "./open-thread";
import { approveAll, makeReviewed, sign } from "./testing/sign-everything";

let made: MadeInterview & { blog: MadeBlog };

beforeEach(async () => {
  made = await makeReviewed();
  await approveAll(made);
});

/** Somebody asks the other side about the first turn. */
async function asks(role: Role, query: "blocking" | "information") {
  const page = await readReviewPage(await made.grant(role, "interview.read"));
  const view = page.passages.find(({ kind }) => kind === "turn");
  const about = { revisionId: view?.revisionId, start: null, end: null, talk: false };
  const body = { ...about, query, visibility: "sides", body: "Is it so?" };
  const grant = await made.grant(role, "thread.write");
  const done = await openThread(grant, view?.id ?? "", ask(body));
  return { id: done.outcome === "done" ? (done.id ?? "") : done.outcome, anchor: view?.anchor };
}

async function answers(role: Role, id: string) {
  return await answerThread(await made.grant(role, "thread.write"), id, ask({ body: "Yes." }));
}

const waiting = async () => {
  const page = await readPublishPage(await made.grant("author", "publication.read"));
  return page.waiting;
};

const resolve = async (role: Role, id: string) =>
  await changeThreadState(
    await made.grant(role, "thread.write"),
    id,
    ask({ resolved: true, version: 1 }),
  );

describe("a question to the other side", () => {
  test.each([
    ["author", "coauthor", "interviewee"],
    ["interviewee", "interviewee", "coauthor"],
  ] as const)(
    "by the %s keeps everything from being signed until that side answers",
    async (asking, own, other) => {
      const { id, anchor } = await asks(asking, "blocking");
      expect(await waiting()).toEqual([{ passage: anchor, why: "query" }]);
      await answers(own, id);
      await expect(sign(made)).resolves.toMatchObject({ outcome: "blocked" });
      expect(await resolve(other, id)).toMatchObject({ outcome: "blocked" });
      const notices = await database().notice.findMany({ where: { objectId: id, kind: "asked" } });
      expect(notices.length).toBe(asking === "author" ? 1 : 2);
      await answers(other, id);
      expect(await waiting()).toEqual([]);
      expect(await sign(made)).toMatchObject({ outcome: "done" });
    },
  );

  test("opens what was signed again, and can be let go by who asked", async () => {
    await sign(made);
    const { id } = await asks("author", "blocking");
    const { stage } = await database().interview.findUniqueOrThrow({
      where: { id: made.interviewId },
    });
    expect(stage).toBe("in_review");
    expect(await resolve("author", id)).toMatchObject({ outcome: "done" });
    expect(await waiting()).toEqual([]);
  });

  test("for information is open until it is answered, and keeps nothing back", async () => {
    const { id } = await asks("interviewee", "information");
    expect(await waiting()).toEqual([]);
    const state = async () => {
      const page = await readReviewPage(await made.grant("author", "interview.read"));
      return page.passages.flatMap(({ threads }) => threads).find((one) => one.id === id)?.state;
    };
    expect(await state()).toBe("asked");
    await answers("author", id);
    expect(await state()).toBe("answered");
    expect(await sign(made)).toMatchObject({ outcome: "done" });
  });

  test("is not a reader's to ask or to answer", async () => {
    expect((await asks("reader", "blocking")).id).toBe("bad-input");
    const { id } = await asks("author", "blocking");
    const grant = await made.grant("author", "interview.read");
    await database().thread.update({ where: { id }, data: { visibility: "all" } });
    await answers("reader", id);
    expect((await loadEditionInput(grant)).openBlockingThreads).toBe(1);
  });
});
