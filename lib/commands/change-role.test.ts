import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { operate } from "@/lib/policy/operator";
import type { Stage } from "@/lib/policy/table";
import { changeRole } from "./change-role";
import { pushPublication } from "./push-publication";
import { approveAll, makeReviewed, publish, sign } from "./testing/sign-everything";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview();
});

const change = async (id: string, role: string, key?: string, interview = made) =>
  changeRole(await interview.grant("author", "people.change"), id, ask({ role }, key));
const rowOf = (id: string) => database().participant.findUniqueOrThrow({ where: { id } });
const stageOf = async ({ interviewId }: MadeInterview) =>
  (await database().interview.findUniqueOrThrow({ where: { id: interviewId } })).stage;

describe("another role", () => {
  test("counts from the next request on, and is in the history", async () => {
    const id = made.people.reader;
    expect(await made.enter("reader", "removed.read")).toBeNull();
    expect(await change(id, "coauthor")).toMatchObject({ outcome: "done", id });
    expect(await made.enter("reader", "removed.read")).not.toBeNull();
    const event = await database().event.findFirstOrThrow({ where: { objectId: id } });
    expect(event).toMatchObject({
      verb: "participant.changed",
      detail: { before: "reader", role: "coauthor" },
    });
  });

  test("that is the same, or is asked twice, is no second event", async () => {
    const key = randomUUID();
    const id = made.people.reader;
    await Promise.all([change(id, "coauthor", key), change(id, "coauthor", key)]);
    await change(id, "coauthor");
    expect(await historyOf(made.interviewId)).toEqual(["participant.changed"]);
  });

  test("is not for the author, not to become one, and not for others' people", async () => {
    const other = await makeInterview();
    expect(await change(made.people.author, "reader")).toMatchObject({ outcome: "blocked" });
    expect(await change(made.people.reader, "author")).toMatchObject({ field: "role" });
    expect(await change(other.people.reader, "coauthor")).toEqual({ outcome: "gone" });
    const data = { removedAt: new Date() };
    await database().participant.update({ where: { id: made.people.reader }, data });
    expect(await change(made.people.reader, "coauthor")).toEqual({ outcome: "gone" });
    expect((await rowOf(other.people.reader)).role).toBe("reader");
  });
});

describe("the stage", () => {
  test.each<[Stage, Stage]>([
    ["draft", "in_review"],
    ["in_review", "in_review"],
    ["published", "published"],
    ["withdrawn", "withdrawn"],
  ])("%s becomes %s with a new interviewee", async (stage, after) => {
    const interview = await makeInterview({ stage });
    await change(interview.people.reader, "interviewee", undefined, interview);
    expect(await stageOf(interview)).toBe(after);
  });

  test("reopens for a new decider, and is signed off again when they are none any more", async () => {
    const reviewed = await makeReviewed();
    await approveAll(reviewed);
    await sign(reviewed);
    await change(reviewed.people.reader, "interviewee", undefined, reviewed);
    expect(await stageOf(reviewed)).toBe("in_review");
    await change(reviewed.people.reader, "reader", undefined, reviewed);
    expect(await stageOf(reviewed)).toBe("signed_off");
  });

  test("reopens when the one who signed stops being an interviewee, for good", async () => {
    const reviewed = await makeReviewed();
    await approveAll(reviewed);
    await sign(reviewed);
    const id = reviewed.people.interviewee;
    await change(id, "reader", undefined, reviewed);
    expect(await stageOf(reviewed)).toBe("in_review");
    await change(id, "interviewee", undefined, reviewed);
    expect(await stageOf(reviewed)).toBe("in_review");
    const where = { participantId: id, withdrawnAt: null };
    expect(await database().signoff.count({ where })).toBe(0);
  });
});

test("who signed what is live keeps their role", async () => {
  const reviewed = await makeReviewed();
  await approveAll(reviewed);
  await sign(reviewed);
  await pushPublication(operate("test"), await publish(reviewed));
  const id = reviewed.people.interviewee;
  expect(await change(id, "reader", undefined, reviewed)).toMatchObject({ outcome: "blocked" });
  expect((await rowOf(id)).role).toBe("interviewee");
});
