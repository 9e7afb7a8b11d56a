import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { openThread } from "@/lib/commands/open-thread";
import { redactPassage } from "@/lib/commands/redact-passage";
import { undoAct } from "@/lib/commands/undo-act";
import { operate } from "@/lib/policy/operator";
import { clearKeys } from "./clear-keys";
import { database } from "./client";
import { ask } from "./testing/ask";
import { type MadeInterview, makeInterview } from "./testing/make-interview";
import { verifyHistory } from "./verify-history";

const operator = operate("test");
const DAY = 24 * 3_600_000;

async function redact(made: MadeInterview, key = randomUUID()) {
  const grant = await made.grant("interviewee", "passage.redact");
  const where = { passageId: made.passages[4] ?? "" };
  const { id: revisionId } = await database().revision.findFirstOrThrow({ where });
  const body = { revisionId, start: null, end: null, look: { kind: "nothing" } };
  const done = await redactPassage(grant, where.passageId, ask(body, key));
  return { key, body, actId: "actId" in done ? done.actId : done.outcome };
}

const age = (id: string, days: number) =>
  database().act.update({
    where: { id },
    data: { createdAt: new Date(Date.now() - days * DAY) },
  });

test("a key is kept for seven days, and then the act only by its own id", async () => {
  const made = await makeInterview();
  const [old, young] = [await redact(made), await redact(await makeInterview())];
  await age(old.actId, 7.1);
  await age(young.actId, 6.9);
  expect(await clearKeys(operator)).toBe(1);
  expect(await clearKeys(operator)).toBe(0);
  const keys = (await database().act.findMany()).map(({ key }) => key);
  expect(keys.sort()).toEqual([old.actId, young.key].sort());
});

test("an act whose key was cleared can still be undone", async () => {
  const made = await makeInterview();
  const { actId } = await redact(made);
  await age(actId, 30);
  await clearKeys(operator);
  const grant = await made.grant("interviewee", "thread.write");
  expect(await undoAct(grant, actId, ask())).toMatchObject({ outcome: "done" });
  const taken = await database().redaction.findFirstOrThrow({ where: { actId } });
  expect(taken.undoneAt).toBeInstanceOf(Date);
  expect(await verifyHistory(operator, made.interviewId)).toMatchObject({ flaw: null });
});

test("an act's id sent as a key is nobody's earlier request", async () => {
  const made = await makeInterview();
  const { actId, body } = await redact(made);
  await age(actId, 30);
  await clearKeys(operator);
  const grant = await made.grant("interviewee", "thread.write");
  const talk = {
    revisionId: body.revisionId,
    start: null,
    end: null,
    body: "Hello",
    talk: false,
    visibility: "all",
  };
  const again = await openThread(grant, made.passages[0] ?? "", ask(talk, actId));
  expect(again).toEqual({ outcome: "key-reused" });
});
