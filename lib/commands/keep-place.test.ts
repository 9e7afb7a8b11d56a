import { expect, test } from "vitest";
import { ask } from "@/lib/db/testing/ask";
import { makeInterview } from "@/lib/db/testing/make-interview";
import { readReviewPage } from "@/lib/queries/review-page";
import { keepPlace } from "./keep-place";
import { redactPassage } from "./redact-passage";

test("a person comes back to where they stopped, and nobody else does", async () => {
  const made = await makeInterview();
  const grant = await made.grant("interviewee", "place.keep");
  const passageId = made.passages[4];
  expect(await keepPlace(grant, { passageId })).toEqual({ outcome: "done" });
  const mine = await readReviewPage(await made.grant("interviewee", "interview.read"));
  const theirs = await readReviewPage(await made.grant("author", "interview.read"));
  expect([mine.place, theirs.place]).toEqual([passageId, null]);
});

test("a place in another interview is refused", async () => {
  const made = await makeInterview();
  const other = await makeInterview();
  const grant = await made.grant("interviewee", "place.keep");
  expect(await keepPlace(grant, { passageId: other.passages[0] })).toEqual({ outcome: "gone" });
  expect(await keepPlace(grant, { passageId: "here" })).toMatchObject({ outcome: "bad-input" });
});

test("a reader's place in a passage that is out is forgotten", async () => {
  const made = await makeInterview();
  const [, , , , passageId = ""] = made.passages;
  await keepPlace(await made.grant("reader", "place.keep"), { passageId });
  const reader = await made.grant("reader", "interview.read");
  const before = await readReviewPage(reader);
  const revisionId = before.passages.find(({ id }) => id === passageId)?.revisionId;
  const whole = { revisionId, start: null, end: null, look: { kind: "nothing" } };
  const redactor = await made.grant("interviewee", "passage.redact");
  expect(await redactPassage(redactor, passageId, ask(whole))).toMatchObject({ outcome: "done" });
  expect([before.place, (await readReviewPage(reader)).place]).toEqual([passageId, null]);
});
