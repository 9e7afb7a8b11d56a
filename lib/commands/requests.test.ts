import { beforeEach, describe, expect, test } from "vitest";
import type { MadeBlog } from "@/lib/adapters/blog/testing/make-blog";
import { database } from "@/lib/db/client";
import { listRequests } from "@/lib/db/requests";
import { ask, historyOf } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { operate } from "@/lib/policy/operator";
import { compareTarget } from "./compare-target";
import { lookAtBlog } from "./look-at-blog";
import { makeRequest } from "./make-request";
import { pushPublication } from "./push-publication";
import { redactPassage } from "./redact-passage";
import { seeRequests } from "./see-requests";
import { takeDown } from "./take-down";
import { addInterviewee } from "./testing/second-interviewee";
import { approveAll, makeReviewed, path, publish, sign } from "./testing/sign-everything";
import { tickCopy } from "./tick-copy";
import { undoRequest } from "./undo-request";

const operator = operate("test.requests");
let made: MadeInterview & { blog: MadeBlog };

beforeEach(async () => {
  made = await makeReviewed();
  await approveAll(made);
  await sign(made);
  await push(await publish(made));
});

const push = (id: string) => pushPublication(operator, id);
const text = () => made.blog.read(path);
const stage = async () =>
  (await database().interview.findUniqueOrThrow({ where: { id: made.interviewId } })).stage;
const rows = async () => await listRequests(await made.grant("author", "publication.read"));

async function request(kind: "change" | "take_down"): Promise<string> {
  const grant = await made.grant("interviewee", "request.make");
  const answer = await makeRequest(grant, ask({ kind, body: "" }));
  if (answer.outcome !== "done" || !answer.id) throw new Error(answer.outcome);
  return answer.id;
}

async function undo(id: string): Promise<string> {
  const grant = await made.grant("interviewee", "request.make");
  return (await undoRequest(grant, id, ask())).outcome;
}

async function tick(id: string, role: "author" | "interviewee", place: string, done: boolean) {
  const grant = await made.grant(role, "request.track");
  return (await tickCopy(grant, id, ask({ place, done }))).outcome;
}

async function confirm(id: string): Promise<string> {
  const answer = await takeDown(await made.grant("author", "request.answer"), id, ask());
  if (answer.outcome !== "done" || !answer.id) throw new Error(answer.outcome);
  return answer.id;
}

describe("a request that is taken back", () => {
  test("leaves everything as it was, the signature with it", async () => {
    const before = text();
    expect(await undo(await request("take_down"))).toBe("done");
    expect(await rows()).toEqual([]);
    await push(await publish(made));
    expect([text(), await stage()]).toEqual([before, "published"]);
    expect(await historyOf(made.interviewId)).toEqual(
      expect.arrayContaining(["request.made", "request.undone", "signature.restored"]),
    );
  });

  test("before the removal left stops it", async () => {
    const id = await request("take_down");
    const removal = await confirm(id);
    expect(await undo(id)).toBe("done");
    await push(removal);
    const row = await database().publication.findUniqueOrThrow({ where: { id: removal } });
    expect(row).toMatchObject({ state: "stopped", reason: "withdrawn" });
    expect([text() !== null, await stage()]).toEqual([true, "published"]);
  });

  test("does not stop what somebody else asked for, nor is it theirs to take back", async () => {
    const id = await request("take_down");
    const noor = await addInterviewee(made);
    const grant = await noor.enter("request.make");
    if (!grant) throw new Error("no grant");
    expect(await undoRequest(grant, id, ask())).toMatchObject({ outcome: "blocked" });
    await makeRequest(grant, ask({ kind: "take_down", body: "" }));
    const removal = await confirm(id);
    expect(await undo(id)).toBe("done");
    await push(removal);
    expect([text(), await stage()]).toEqual([null, "withdrawn"]);
  });

  test("closes the review that a change opened, while no word changed since", async () => {
    expect(await undo(await request("change"))).toBe("done");
    expect(await stage()).toBe("published");
    const id = await request("change");
    const redact = await made.grant("interviewee", "passage.redact");
    const passage = made.passages[4] ?? "";
    const { id: revisionId } = await database().revision.findFirstOrThrow({
      where: { passageId: passage },
      orderBy: { number: "desc" },
    });
    const whole = { revisionId, start: null, end: null, look: { kind: "nothing" } };
    expect(await redactPassage(redact, passage, ask(whole))).toMatchObject({ outcome: "done" });
    await approveAll(made);
    expect(await undo(id)).toBe("blocked");
    expect(await stage()).toBe("in_review");
  });

  test("leaves the review open where somebody new has not decided", async () => {
    const id = await request("change");
    await addInterviewee(made);
    expect([await undo(id), await stage()]).toEqual(["blocked", "in_review"]);
  });
});

describe("a take-down", () => {
  test("shows the author the whole removal before it is confirmed", async () => {
    const reads = await made.grant("author", "publication.read");
    expect(await compareTarget(reads)).toMatchObject({ kind: "ready", unchanged: true });
    await request("take_down");
    const there = await compareTarget(reads);
    if (there.kind !== "ready") throw new Error(there.kind);
    const lines = (there.rows ?? []).map((row) => ("text" in row ? row : { ...row, text: "" }));
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(["rem"]));
    expect(lines.map((row) => `${row.text}\n`).join("")).toBe(text());
  });

  test("is seen once, confirmed, pushed, looked after by both, and gone as looked at", async () => {
    const id = await request("take_down");
    expect(await rows()).toMatchObject([{ id, seenAt: null, answer: null, goneAt: null }]);
    const author = await made.grant("author", "request.answer");
    await Promise.all([seeRequests(author), seeRequests(author)]);
    const told = { interviewId: made.interviewId, kind: "request-seen" };
    expect(await database().notice.count({ where: told })).toBe(1);
    await push(await confirm(id));
    expect(await rows()).toMatchObject([{ answer: { state: "pushed" }, goneAt: null }]);
    expect(await tick(id, "author", "feed", true)).toBe("done");
    expect(await tick(id, "interviewee", "archive", true)).toBe("done");
    expect(await tick(id, "interviewee", "feed", false)).toBe("done");
    expect(await tick(id, "author", "moon", true)).toBe("bad-input");
    expect(await rows()).toMatchObject([{ copies: ["archive"] }]);
    await lookAtBlog(operator, made.blog.name);
    const [{ seenAt, goneAt } = {}] = await rows();
    expect([seenAt, goneAt]).toEqual([expect.any(Date), expect.any(Date)]);
    expect(await undo(id).catch(({ message }) => message)).toContain("may not");
  });

  test("is not called gone while the post lies there again", async () => {
    const post = text();
    const id = await request("take_down");
    await push(await confirm(id));
    made.blog.commit(path, post);
    await lookAtBlog(operator, made.blog.name);
    expect(await rows()).toMatchObject([{ id, goneAt: null }]);
  });
});
