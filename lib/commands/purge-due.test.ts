import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { operate } from "@/lib/policy/operator";
import { readRemoved } from "@/lib/queries/removed";
import { chooseRetention } from "./choose-retention";
import { purgeDue } from "./purge-due";
import { pushPublication } from "./push-publication";
import { placesOf } from "./testing/purging";
import { approveAll, makeReviewed, publish, secret, sign } from "./testing/sign-everything";

const DAY = 24 * 3_600_000;

test("a rule erases so many days after publication, once, and never without a rule", async () => {
  const made = await makeReviewed();
  const author = await made.grant("author", "retention.change");
  expect(await chooseRetention(author, ask({ days: 30 }))).toMatchObject({ outcome: "done" });
  await approveAll(made);
  await sign(made);
  const due = () => purgeDue(operate("test"));
  expect(await due()).toBe(0); // not published yet
  const id = await publish(made);
  await pushPublication(operate("test"), id);
  const publishedDaysAgo = async (days: number) => {
    const finishedAt = new Date(Date.now() - days * DAY);
    await database().publication.update({ where: { id }, data: { finishedAt } });
  };
  await publishedDaysAgo(29.9);
  expect(await due()).toBe(0);
  await publishedDaysAgo(30.1);
  await chooseRetention(author, ask({ days: null }));
  expect(await due()).toBe(0);
  expect(await placesOf(secret)).not.toEqual([]);
  await chooseRetention(author, ask({ days: 30 }));
  await database().interview.update({
    where: { id: made.interviewId },
    data: { stage: "in_review" },
  });
  expect(await due()).toBe(0); // words are talked about again
  await database().interview.update({
    where: { id: made.interviewId },
    data: { stage: "published" },
  });
  expect(await Promise.all([due(), due()])).toContain(1);
  expect(await placesOf(secret)).toEqual([]);
  expect(await due()).toBe(0);
  const event = await database().event.findFirstOrThrow({ where: { verb: "removed.purged" } });
  expect(event.detail).toMatchObject({ why: "rules" });
  const view = await readRemoved(await made.grant("interviewee", "removed.read"));
  expect(view).toMatchObject({ days: 30, parts: 0, passages: 0, canRule: false });
});

test.each([0, -1, 1.5, 4000, "30", undefined])("refuses %s days", async (days) => {
  const made = await makeReviewed();
  const author = await made.grant("author", "retention.change");
  const answer = await chooseRetention(author, ask({ days }));
  expect(answer).toEqual({ outcome: "bad-input", field: "days" });
});
