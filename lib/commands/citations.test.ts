import { beforeEach, describe, expect, test, vi } from "vitest";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readReviewPage } from "@/lib/queries/review-page";
import { editWords } from "./edit-words";
import { redactPassage } from "./redact-passage";
import { approveAll } from "./testing/sign-everything";
import { undoAct } from "./undo-act";
import { undoRedaction } from "./undo-redaction";

/** The key point of the section that holds the answer. */
const keyPoint = 1;
const answer = 4;

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview();
});

async function seen(at: number) {
  const { passages } = await readReviewPage(await made.grant("interviewee", "interview.read"));
  const view = passages[at];
  if (!view) throw new Error("no such passage");
  return view;
}

async function take(at: number, words: string | null, role: Role = "interviewee") {
  const { id, revisionId, text } = await seen(at);
  const start = words === null ? null : text.indexOf(words);
  const end = words === null || start === null ? null : start + words.length;
  const grant = await made.grant(role, "passage.redact");
  const body = { revisionId, start, end, look: { kind: "nothing" } };
  return actOf(await redactPassage(grant, id, ask(body)));
}

async function bringBack(at: number) {
  const { out } = await seen(at);
  const grant = await made.grant("interviewee", "passage.redact");
  return actOf(await undoRedaction(grant, out?.id ?? "", ask()));
}

async function edit(at: number, text: string) {
  const { id, revisionId } = await seen(at);
  const grant = await made.grant("author", "passage.edit");
  return actOf(await editWords(grant, id, ask({ revisionId, text })));
}

async function undo(actId: string, role: Role) {
  return undoAct(await made.grant(role, "thread.write"), actId, ask());
}

function actOf(result: { outcome: string; actId?: string }): string {
  if (!result.actId) throw new Error(result.outcome);
  return result.actId;
}

/** Whether everything could be published, and what the key point says. */
async function gate() {
  const now = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
  return [now.kind, (await seen(keyPoint)).status];
}

describe("a key point that was approved while the answer stood", () => {
  test("reopens when the answer is taken out", async () => {
    await approveAll(made);
    expect(await gate()).toEqual(["ready", "fine"]);
    await take(answer, null);
    expect(await gate()).toEqual(["waiting", "reopened"]);
  });

  test("reopens when the answer that had come back is taken out again by an undo", async () => {
    await take(answer, null);
    const back = await bringBack(answer);
    await approveAll(made);
    expect(await gate()).toEqual(["ready", "fine"]);
    expect(await undo(back, "interviewee")).toMatchObject({ outcome: "done" });
    expect((await seen(answer)).status).toBe("out");
    expect(await gate()).toEqual(["waiting", "reopened"]);
  });

  test("reopens when an edit makes a removal in the answer take more out", async () => {
    await take(answer, "lamp goes out");
    await approveAll(made);
    const { text } = await seen(answer);
    await edit(answer, text.replace("goes out. They paid", "stops. They gave"));
    expect((await seen(answer)).cuts.length).toBe(1);
    expect((await seen(keyPoint)).status).toBe("reopened");
  });

  test("reopens when an edit leaves no place for a removal", async () => {
    await take(answer, "lamp goes out");
    await approveAll(made);
    await edit(answer, "Something else entirely.");
    expect((await seen(answer)).status).toBe("out");
    expect(await gate()).toEqual(["waiting", "reopened"]);
  });

  test("stays approved when an edit leaves the removal as it was", async () => {
    await take(answer, "lamp goes out");
    await approveAll(made);
    const { text } = await seen(answer);
    await edit(answer, text.replace("a month", "a year"));
    expect((await seen(keyPoint)).status).toBe("fine");
  });

  test("is not approved again by shortening it", async () => {
    await approveAll(made);
    await take(answer, null);
    await take(keyPoint, "work ");
    expect(await gate()).toEqual(["waiting", "reopened"]);
  });

  test("reopens whatever the clock of another instance said", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_000 });
    await approveAll(made);
    vi.useRealTimers();
    await take(answer, null);
    expect(await gate()).toEqual(["waiting", "reopened"]);
    await approveAll(made);
    expect(await gate()).toEqual(["ready", "fine"]);
  });
});

test("an edit that grew a removal is undone with the removal where it was", async () => {
  await take(answer, "lamp goes out");
  const before = (await seen(answer)).cuts.map(({ start, end }) => [start, end]);
  const act = await edit(answer, "Something else entirely.");
  expect(await undo(act, "author")).toMatchObject({ outcome: "done" });
  const { cuts, out } = await seen(answer);
  expect([cuts.map(({ start, end }) => [start, end]), out]).toEqual([before, null]);
});
