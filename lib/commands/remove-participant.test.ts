import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { MadeBlog } from "@/lib/adapters/blog/testing/make-blog";
import { database } from "@/lib/db/client";
import { createInvitation, findInvitation } from "@/lib/db/invitations";
import { joinInterviews } from "@/lib/db/join-interviews";
import { findParticipantFacts } from "@/lib/db/participants";
import { hashSecret } from "@/lib/db/secrets";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { identify } from "@/lib/policy/identity";
import { operate } from "@/lib/policy/operator";
import { decidePassage } from "./decide-passage";
import { inviteParticipant } from "./invite-participant";
import { makeRequest } from "./make-request";
import { publishInterview } from "./publish-interview";
import { pushPublication } from "./push-publication";
import { removeParticipant } from "./remove-participant";
import { takeDown } from "./take-down";
import { addInterviewee, approveAllAs, type Someone, signAs } from "./testing/second-interviewee";
import { approveAll, makeReviewed, manifestNow, publish, sign } from "./testing/sign-everything";

const remove = async (made: MadeInterview, id: string, key?: string) =>
  removeParticipant(await made.grant("author", "people.change"), id, ask({}, key));
const rowOf = (id: string) => database().participant.findUniqueOrThrow({ where: { id } });
const stageOf = async ({ interviewId }: MadeInterview) =>
  (await database().interview.findUniqueOrThrow({ where: { id: interviewId } })).stage;

describe("removing somebody", () => {
  let made: MadeInterview;
  beforeEach(async () => {
    made = await makeInterview();
  });

  test("ends access at once, and every invitation", async () => {
    const id = made.people.interviewee;
    const { token } = await database().$transaction((tx) => createInvitation(tx, id));
    const { userId, email } = await rowOf(id);
    const person = { userId: userId ?? "", email, name: null, author: false, sessionId: "s" };
    const identity = identify(person);
    expect(await findParticipantFacts(identity, "interview", made.interviewId)).not.toBeNull();
    const held = await made.grant("interviewee", "passage.decide");
    expect(await remove(made, id)).toMatchObject({ outcome: "done", id });
    expect(await findParticipantFacts(identity, "interview", made.interviewId)).toBeNull();
    expect(await findInvitation(hashSecret(token))).toBeNull();
    const live = { participantId: id, revokedAt: null };
    expect(await database().invitation.count({ where: live })).toBe(0);
    expect(await made.enter("interviewee", "interview.read")).toBeNull();
    const late = { verb: "fine", revisionId: randomUUID(), digest: "0".repeat(64) };
    expect(await decidePassage(held, made.passages[3] ?? "", ask(late))).toEqual({
      outcome: "gone",
    });
    await database().$transaction((tx) => joinInterviews(tx, userId ?? "", email));
    expect((await rowOf(id)).removedAt).not.toBeNull();
  });

  test("is one event with the role, and keeps the row, its words and its decisions", async () => {
    await approveAll(made);
    const id = made.people.interviewee;
    const where = { participantId: id };
    const decided = await database().decision.count({ where });
    await remove(made, id);
    expect(await database().decision.count({ where })).toBe(decided);
    expect(await rowOf(id)).toMatchObject({ name: "Ines", role: "interviewee" });
    const event = await database().event.findFirstOrThrow({
      where: { verb: "participant.removed", objectId: id },
    });
    expect(event.detail).toEqual({ role: "interviewee", signatures: 0 });
    expect(event.actorName).toBe("Tomas");
  });

  test("twice, at once and with the same key, happens once", async () => {
    const id = made.people.reader;
    const key = randomUUID();
    const results = await Promise.all([
      remove(made, id),
      remove(made, id),
      remove(made, id, key),
      remove(made, id, key),
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(["done", "done", "done", "done"]);
    expect(await historyOf(made.interviewId)).toEqual(["participant.removed"]);
  });

  test("is not for the author, nor for people of another interview", async () => {
    const other = await makeInterview();
    expect(await remove(made, made.people.author)).toMatchObject({ outcome: "blocked" });
    expect(await remove(made, other.people.reader)).toEqual({ outcome: "gone" });
    expect((await rowOf(other.people.reader)).removedAt).toBeNull();
    expect((await rowOf(made.people.author)).removedAt).toBeNull();
  });

  test("while they are invited again at once leaves one of both, whole", async () => {
    const id = made.people.reader;
    const { email } = await rowOf(id);
    const author = await made.grant("author", "people.change");
    const person = { name: "Rita", email, role: "reader", locale: "en", by: "link" };
    const [, invited] = await Promise.all([
      remove(made, id),
      inviteParticipant(author, ask(person)),
    ]);
    const { removedAt } = await rowOf(id);
    const live = await database().invitation.count({
      where: { participantId: id, revokedAt: null },
    });
    const after = { removed: removedAt !== null, live };
    const expected =
      invited.outcome === "done" ? { removed: false, live: 1 } : { removed: true, live: 0 };
    expect(after).toEqual(expected);
  });
});

describe("the stage", () => {
  let made: MadeInterview & { blog: MadeBlog };
  let noor: Someone;
  beforeEach(async () => {
    made = await makeReviewed();
    noor = await addInterviewee(made);
  });

  test("goes back to review when nobody is left who must decide", async () => {
    await database().participant.delete({ where: { id: noor.id } });
    await approveAll(made);
    await sign(made);
    expect(await stageOf(made)).toBe("signed_off");
    await remove(made, made.people.interviewee);
    expect(await stageOf(made)).toBe("in_review");
    const grant = await made.grant("author", "publication.publish");
    const manifest = "a".repeat(64);
    expect(await publishInterview(grant, ask({ manifest }))).toMatchObject({ outcome: "blocked" });
  });

  test("stays signed off when everybody who is left has signed", async () => {
    await approveAll(made);
    await approveAllAs(noor);
    await sign(made);
    await signAs(noor);
    expect(await stageOf(made)).toBe("signed_off");
    await remove(made, noor.id);
    expect(await stageOf(made)).toBe("signed_off");
  });

  test("becomes signed off when only the missing signature goes", async () => {
    await approveAll(made);
    await approveAllAs(noor);
    await sign(made);
    expect(await stageOf(made)).toBe("in_review");
    await remove(made, noor.id);
    expect(await stageOf(made)).toBe("signed_off");
  });

  test("stays in review while the others have something to decide", async () => {
    await approveAllAs(noor);
    await remove(made, made.people.reader);
    await remove(made, noor.id);
    expect(await stageOf(made)).toBe("in_review");
  });

  test("stays in review while a conversation is open", async () => {
    await approveAll(made);
    await approveAllAs(noor);
    await sign(made);
    const passageId = made.passages[3] ?? "";
    const { id: revisionId } = await database().revision.findFirstOrThrow({ where: { passageId } });
    await database().thread.create({ data: { passageId, revisionId, blocking: true } });
    await remove(made, noor.id);
    expect(await stageOf(made)).toBe("in_review");
  });

  test("opens again for somebody who comes after the sign-off, and closes with their word", async () => {
    await database().participant.delete({ where: { id: noor.id } });
    await approveAll(made);
    await sign(made);
    const grant = await made.grant("author", "people.change");
    const email = `vera-${randomUUID()}@example.org`;
    const vera = { name: "Vera", email, role: "interviewee", locale: "en", by: "link" };
    await inviteParticipant(grant, ask(vera));
    expect(await stageOf(made)).toBe("in_review");
    const publisher = await made.grant("author", "publication.publish");
    const asked = await publishInterview(publisher, ask({ manifest: "a".repeat(64) }));
    expect(asked).toMatchObject({ outcome: "blocked" });
  });

  test("a signature ends with its person, and does not count again when they return", async () => {
    await approveAll(made);
    await approveAllAs(noor);
    await sign(made);
    await signAs(noor);
    await remove(made, noor.id);
    const { email } = await rowOf(noor.id);
    const grant = await made.grant("author", "people.change");
    const back = { name: "Noor", email, role: "interviewee", locale: "en", by: "link" };
    await inviteParticipant(grant, ask(back));
    expect(await stageOf(made)).toBe("in_review");
    const publisher = await made.grant("author", "publication.publish");
    const manifest = await manifestNow(made);
    const asked = await publishInterview(publisher, ask({ manifest }));
    expect(asked).toMatchObject({ outcome: "blocked" });
  });

  test("a publication that waits stops when its signer is removed", async () => {
    await database().participant.delete({ where: { id: noor.id } });
    await approveAll(made);
    await sign(made);
    const id = await publish(made);
    await remove(made, made.people.interviewee);
    await pushPublication(operate("test"), id);
    const row = await database().publication.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ state: "stopped", reason: "withdrawn" });
    expect(made.blog.commits()).toBe(1);
  });
});

describe("who signed what is live", () => {
  test("stays while it is, so that they can ask for a take-down", async () => {
    const made = await makeReviewed();
    await approveAll(made);
    await sign(made);
    await pushPublication(operate("test"), await publish(made));
    const id = made.people.interviewee;
    expect(await remove(made, id)).toMatchObject({ outcome: "blocked" });
    const request = ask({ kind: "take_down", body: "" });
    const asked = await makeRequest(await made.grant("interviewee", "request.make"), request);
    if (asked.outcome !== "done") throw new Error(asked.outcome);
    expect(await remove(made, id)).toMatchObject({ outcome: "blocked" });
    const author = await made.grant("author", "request.answer");
    const down = await takeDown(author, asked.id ?? "", ask());
    if (down.outcome !== "done") throw new Error(down.outcome);
    await pushPublication(operate("test"), down.id ?? "");
    expect(await remove(made, id)).toMatchObject({ outcome: "done" });
  });

  test("is nobody who came later", async () => {
    const made = await makeReviewed();
    await approveAll(made);
    await sign(made);
    await pushPublication(operate("test"), await publish(made));
    const noor = await addInterviewee(made);
    expect(await remove(made, noor.id)).toMatchObject({ outcome: "done" });
    expect(await stageOf(made)).toBe("published");
  });
});
