import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { stopMails, stopTokenOf } from "@/lib/db/mail-stops";
import { findParticipantFacts, keepZone } from "@/lib/db/participants";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { personOf } from "@/lib/db/testing/make-person";
import { chooseMails } from "./choose-mails";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview();
});

const rowOf = (id: string) => database().participant.findUniqueOrThrow({ where: { id } });

async function switchesOf(id: string): Promise<boolean[]> {
  const { mailTurn, mailDigest, mailReminders, mailPublished } = await rowOf(id);
  return [mailTurn, mailDigest, mailReminders, mailPublished];
}

describe("choosing mails", () => {
  test("keeps each switch, for oneself alone", async () => {
    const grant = await made.grant("reader", "mail.choose");
    const body = { turn: true, digest: false, reminders: true, published: false };
    expect(await chooseMails(grant, body)).toEqual({ outcome: "done" });
    expect(await switchesOf(made.people.reader)).toEqual([true, false, true, false]);
    expect(await switchesOf(made.people.author)).toEqual([true, true, true, true]);
  });

  test("refuses what is not all four, and who was removed", async () => {
    const grant = await made.grant("reader", "mail.choose");
    const body = { turn: true, digest: false, reminders: true };
    expect(await chooseMails(grant, body)).toEqual({ outcome: "bad-input", field: "published" });
    const where = { id: made.people.reader };
    await database().participant.update({ where, data: { removedAt: new Date() } });
    expect(await chooseMails(grant, { ...body, published: true })).toEqual({ outcome: "gone" });
  });
});

describe("a mail's own link", () => {
  test("stops the mails of its interview, and of no other person", async () => {
    const { interviewee, author } = made.people;
    expect(await stopMails(stopTokenOf({ participantId: interviewee, what: "interview" }))).toBe(
      true,
    );
    expect(await switchesOf(interviewee)).toEqual([false, false, false, false]);
    expect(await switchesOf(author)).toEqual([true, true, true, true]);
  });

  test("of a digest stops the digests of every interview, and nothing else", async () => {
    const other = await makeInterview();
    const { email } = await rowOf(made.people.author);
    await database().participant.update({ where: { id: other.people.author }, data: { email } });
    await stopMails(stopTokenOf({ participantId: made.people.author, what: "digests" }));
    for (const id of [made.people.author, other.people.author]) {
      expect(await switchesOf(id)).toEqual([true, false, true, true]);
    }
  });

  test("opens by its own secret only, whole and unchanged", async () => {
    const participantId = made.people.author;
    const token = stopTokenOf({ participantId, what: "interview" });
    const wrong = ["", participantId, token.slice(0, -1), `${token}A`, `x${token}`];
    const flipped = token.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
    for (const one of [...wrong, flipped]) expect(await stopMails(one)).toBe(false);
    expect(await switchesOf(participantId)).toEqual([true, true, true, true]);
    expect(token).not.toContain(participantId);
  });
});

describe("the time zone of a person", () => {
  test("is kept for all their interviews, and told at the door", async () => {
    const other = await makeInterview();
    const person = await personOf(made.people.interviewee);
    const where = { id: other.people.interviewee };
    await database().participant.update({ where, data: { userId: person.userId } });
    await keepZone(person, "Asia/Tokyo");
    for (const { interviewId } of [made, other]) {
      const facts = await findParticipantFacts(person, "interview", interviewId);
      expect(facts?.zone).toBe("Asia/Tokyo");
    }
    expect((await rowOf(made.people.author)).zone).toBeNull();
  });
});
