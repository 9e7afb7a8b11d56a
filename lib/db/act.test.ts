import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { type Grant, permit } from "@/lib/policy/grant";
import { act, sha256 } from "./act";
import { database } from "./client";
import { appendEvent } from "./events";
import { enqueue } from "./queue";

type Refusal = { outcome: "stale" };

let grant: Grant<"thread.write">;

beforeEach(async () => {
  grant = await newcomer();
});

async function newcomer(): Promise<Grant<"thread.write">> {
  const { id: interviewId } = await database().interview.create({ data: { path: "_posts/a.md" } });
  const person = { name: "Ines", email: "ines@example.org", role: "interviewee" as const };
  const row = await database().participant.create({ data: { interviewId, ...person } });
  const facts = { ...person, id: row.id, interviewId, userId: null, removedAt: null };
  const made = permit({ ...facts, stage: "draft" }, "thread.write");
  if (!made) throw new Error("the table changed");
  return made;
}

function request(body: unknown = { words: 1 }, key: string = randomUUID()) {
  return { key, body };
}

const note = (grant: Grant, ask: ReturnType<typeof request>) =>
  act<Grant, Refusal>(grant, ask, async (scope) => {
    await appendEvent(scope, "thread.opened", "object", { b: 1, a: true });
    return { outcome: "done", id: scope.actId };
  });

describe("an act", () => {
  test("sent five times with one key happens once and answers the same", async () => {
    const ask = request();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => note(grant, ask)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await database().event.count({ where: { interviewId: grant.interviewId } })).toBe(1);
  });

  test("with a used key and another body is refused", async () => {
    await note(grant, request("one", "the-same-key-000000"));
    const second = await note(grant, request("two", "the-same-key-000000"));
    expect(second).toEqual({ outcome: "key-reused" });
  });

  test("that is refused leaves nothing behind", async () => {
    const refused = await act<Grant, Refusal>(grant, request(), async (scope) => {
      await appendEvent(scope, "thread.opened", null);
      await enqueue(scope.tx, "publish", { publicationId: randomUUID() });
      return { outcome: "stale" };
    });
    expect(refused).toEqual({ outcome: "stale" });
    expect(await database().event.count({ where: { interviewId: grant.interviewId } })).toBe(0);
    expect(await database().act.count({ where: { interviewId: grant.interviewId } })).toBe(0);
  });

  test("of somebody removed meanwhile is refused, whatever the grant said", async () => {
    const removedAt = new Date();
    await database().participant.update({
      where: { id: grant.participantId },
      data: { removedAt },
    });
    expect(await note(grant, request())).toEqual({ outcome: "gone" });
  });

  test("at a stage that no longer allows it is refused", async () => {
    await database().interview.update({
      where: { id: grant.interviewId },
      data: { stage: "withdrawn" },
    });
    expect(await note(grant, request())).toEqual({ outcome: "gone" });
  });
});

describe("the history", () => {
  test("of twenty acts at once is one chain without a fork", async () => {
    await Promise.all(Array.from({ length: 20 }, () => note(grant, request())));
    const where = { interviewId: grant.interviewId };
    const events = await database().event.findMany({ where, orderBy: { seq: "asc" } });
    expect(events.map((event) => event.seq)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    events.forEach((event, at) => {
      expect(event.previous).toBe(events[at - 1]?.hash ?? "");
      const { interviewId, seq, previous, verb, actorId, objectId, createdAt } = event;
      const line = [interviewId, seq, previous, verb, actorId, objectId, { a: true, b: 1 }];
      const fields = ["readback history 2", ...line, createdAt, "Ines"];
      expect(event.hash).toBe(sha256(JSON.stringify(fields)));
    });
  });
});
