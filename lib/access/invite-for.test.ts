import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { findInvitation } from "@/lib/db/invitations";
import { hashSecret } from "@/lib/db/secrets";
import { historyOf, wordlessText } from "@/lib/db/testing/ask";
import { makeInterview } from "@/lib/db/testing/make-interview";
import { queuedMails } from "@/lib/db/testing/queued-mails";
import { operate } from "@/lib/policy/operator";
import { inviteFor } from "./invite-for";

const operator = operate("test");
const given = () => ({
  name: " Vera ",
  email: `Vera-${randomUUID()}@example.org`,
  role: "interviewee" as const,
  locale: "fr",
});

const secretOf = (link: string) => link.split("#")[1] ?? "";

test("an operator's invitation is a link on this server, and starts the review", async () => {
  const made = await makeInterview({ stage: "draft" });
  const vera = given();
  const { link, participantId } = await inviteFor(operator, made.interviewId, vera);
  expect(link).toMatch(/^http:\/\/localhost:3000\/invitation#[\w-]{43}$/);
  const email = vera.email.toLowerCase();
  const { interviewId } = made;
  const found = await findInvitation(hashSecret(secretOf(link)));
  expect(found).toEqual({ email, locale: "fr", interviewId });
  const row = await database().participant.findUniqueOrThrow({ where: { id: participantId } });
  expect(row).toMatchObject({ name: "Vera", role: "interviewee" });
  const interview = await database().interview.findUniqueOrThrow({ where: { id: interviewId } });
  expect(interview.stage).toBe("in_review");
  expect(await queuedMails()).toEqual([]);
  const text = await wordlessText();
  for (const told of [secretOf(link), email, "Vera"]) expect(text).not.toContain(told);
});

test("for an address that is in already it makes a fresh link and changes nothing else", async () => {
  const { interviewId } = await makeInterview();
  const vera = given();
  const first = await inviteFor(operator, interviewId, vera);
  const again = { ...vera, name: "Somebody", role: "reader" as const };
  const second = await inviteFor(operator, interviewId, again);
  expect(second.participantId).toBe(first.participantId);
  expect(await findInvitation(hashSecret(secretOf(first.link)))).toBeNull();
  expect(await findInvitation(hashSecret(secretOf(second.link)))).not.toBeNull();
  const where = { id: first.participantId };
  const row = await database().participant.findUniqueOrThrow({ where });
  expect(row).toMatchObject({ name: "Vera", role: "interviewee" });
  expect(await historyOf(interviewId)).toEqual(["participant.invited", "invitation.renewed"]);
});

test("twice at once makes one participant", async () => {
  const { interviewId } = await makeInterview();
  const vera = given();
  const [one, two] = await Promise.all([
    inviteFor(operator, interviewId, vera),
    inviteFor(operator, interviewId, vera),
  ]);
  expect(one.participantId).toBe(two.participantId);
});

test("says what is wrong, and makes nothing", async () => {
  const { interviewId } = await makeInterview();
  const wrong = (id: string, more: object) => inviteFor(operator, id, { ...given(), ...more });
  await expect(wrong(interviewId, { email: "vera" })).rejects.toThrow("not an e-mail address");
  await expect(wrong(interviewId, { name: "  " })).rejects.toThrow("needs a name");
  await expect(wrong(randomUUID(), {})).rejects.toThrow("no such interview");
  expect(await historyOf(interviewId)).toEqual([]);
});
