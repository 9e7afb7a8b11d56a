import { beforeEach, describe, expect, test } from "vitest";
import type { MadeBlog } from "@/lib/adapters/blog/testing/make-blog";
import { database } from "@/lib/db/client";
import { findErasure } from "@/lib/db/purge/find-erasure";
import { ask, historyOf } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { operate } from "@/lib/policy/operator";
import type { Role } from "@/lib/policy/table";
import { readReviewPage } from "@/lib/queries/review-page";
import { endEmbargoes } from "./end-embargoes";
import { purgeRemoved } from "./purge-removed";
import { pushPublication } from "./push-publication";
import { redactPassage } from "./redact-passage";
import { agree } from "./testing/agreed-rules";
import {
  approveAll,
  makeReviewed,
  manifestNow,
  path,
  publish,
  sign,
} from "./testing/sign-everything";
import { undoRedaction } from "./undo-redaction";

const DAY = 86_400_000;
const words = "We carried";
let made: MadeInterview & { blog: MadeBlog };
let passage: string;

beforeEach(async () => {
  // What other tests left behind is over.
  await end(inDays(9));
  made = await makeReviewed();
  passage = await saying(words);
});

const inDays = (days: number) => new Date(Date.now() + days * DAY);

async function saying(text: string): Promise<string> {
  const { passages } = await readReviewPage(await made.grant("author", "interview.read"));
  const id = passages.find((one) => one.text.includes(text))?.id;
  if (!id) throw new Error("the post changed");
  return id;
}

async function holdBack(
  until: Date | null,
  role: Role = "interviewee",
  start: number | null = null,
) {
  const revision = await database().revision.findFirstOrThrow({ where: { passageId: passage } });
  const span = { start, end: start === null ? null : start + 3, look: { kind: "nothing" } };
  const dated = until ? { until: until.toISOString() } : {};
  const grant = await made.grant(role, "passage.redact");
  return await redactPassage(grant, passage, ask({ revisionId: revision.id, ...span, ...dated }));
}

async function viewFor(role: Role) {
  const { passages } = await readReviewPage(await made.grant(role, "interview.read"));
  return passages.find(({ id }) => id === passage);
}

const end = (at: Date) => endEmbargoes(operate("test"), at);
const told = async () =>
  await database().notice.findMany({
    where: { interviewId: made.interviewId, kind: "embargo-over" },
  });

async function publishAll(): Promise<string> {
  await approveAll(made);
  await sign(made);
  await pushPublication(operate("test"), await publish(made));
  return made.blog.read(path) ?? "";
}

describe("a passage that is held back", () => {
  test("is out of what is published, for readers too, until its day has come", async () => {
    await holdBack(inDays(3));
    expect((await viewFor("author"))?.out?.until).toBeDefined();
    expect(await viewFor("reader")).toBeUndefined();
    expect(await publishAll()).not.toContain(words);
    expect(await end(inDays(2))).toBe(0);
    expect(await viewFor("reader")).toBeUndefined();
  });

  test("comes back waiting, is told once, and nothing is published by it", async () => {
    await holdBack(inDays(3));
    await publishAll();
    const commits = made.blog.commits();
    expect(await end(inDays(4))).toBe(1);
    expect(await end(inDays(4))).toBe(0);
    expect(await viewFor("interviewee")).toMatchObject({ out: null, status: "waiting" });
    expect(await viewFor("reader")).toBeDefined();
    expect((await told()).map(({ participantId }) => participantId)).toEqual([made.people.author]);
    expect(await historyOf(made.interviewId)).toContain("embargo.ended");
    await expect(manifestNow(made)).rejects.toThrow("something waits");
    expect(made.blog.commits()).toBe(commits);
    expect(await publishAll()).toContain(words);
  });

  test("comes back as fine where it was called fine before, and still has to be signed", async () => {
    await approveAll(made);
    await holdBack(inDays(3));
    await approveAll(made); // what sums it up
    await sign(made);
    await end(inDays(4));
    expect(await viewFor("interviewee")).toMatchObject({ out: null, status: "fine" });
    const { stage } = await database().interview.findUniqueOrThrow({
      where: { id: made.interviewId },
    });
    expect(stage).toBe("in_review");
    await expect(publish(made)).rejects.toThrow("blocked");
  });

  test("stays out where somebody took it out as well, without a date", async () => {
    await holdBack(inDays(3), "author");
    await holdBack(null);
    await end(inDays(4));
    expect((await viewFor("interviewee"))?.out?.until).toBeUndefined();
    expect((await viewFor("interviewee"))?.out).not.toBeNull();
  });

  test("what was signed before its day is signed anew after it", async () => {
    await holdBack(inDays(3));
    await approveAll(made);
    await sign(made);
    const id = await publish(made);
    await end(inDays(4));
    await pushPublication(operate("test"), id);
    const { state } = await database().publication.findUniqueOrThrow({ where: { id } });
    expect(state).toBe("stopped");
    expect(made.blog.commits()).toBe(1);
  });

  test("can be brought back before by who held it back", async () => {
    const answer = await holdBack(inDays(3));
    const id = answer.outcome === "done" ? (answer.id ?? "") : "";
    const grant = await made.grant("interviewee", "passage.redact");
    expect((await undoRedaction(grant, id, ask())).outcome).toBe("done");
    expect(await end(inDays(4))).toBe(0);
  });

  test("is not erased: erasing waits for its day", async () => {
    await holdBack(inDays(3));
    const grant = await made.grant("interviewee", "removed.purge");
    const { seen } = await findErasure(grant);
    const answer = await purgeRemoved(grant, ask({ seen }));
    expect(answer).toEqual({ outcome: "blocked", passages: [passage] });
    await end(inDays(4));
    const again = await findErasure(grant);
    expect((await purgeRemoved(grant, ask({ seen: again.seen }))).outcome).toBe("done");
    expect((await viewFor("author"))?.text).toContain(words);
  });

  test("is a whole one, until a day to come", async () => {
    expect(await holdBack(inDays(-1))).toEqual({ outcome: "bad-input", field: "until" });
    expect(await holdBack(inDays(1), "author", 0)).toEqual({
      outcome: "bad-input",
      field: "until",
    });
  });
});

test("the embargo of the whole is over: the author is told once, and decides", async () => {
  await agree(made, { embargo: { at: inDays(2).toISOString(), zone: "Europe/Berlin" } });
  expect(await end(inDays(1))).toBe(0);
  expect(await end(inDays(3))).toBe(1);
  expect(await end(inDays(3))).toBe(0);
  expect(await told()).toHaveLength(1);
  expect(made.blog.commits()).toBe(1);
});
