import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { findInvitation } from "@/lib/db/invitations";
import { hashSecret } from "@/lib/db/secrets";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { queuedMails } from "@/lib/db/testing/queued-mails";
import { renewInvitation } from "./renew-invitation";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview();
});

const renew = async (id = made.people.reader, by = "link", key?: string) =>
  renewInvitation(await made.grant("author", "people.change"), id, ask({ by }, key));

function tokenOf(result: Awaited<ReturnType<typeof renew>>): string {
  if (result.outcome !== "done" || !result.token) throw new Error(result.outcome);
  return result.token;
}

const works = async (token: string) => (await findInvitation(hashSecret(token))) !== null;

describe("a fresh link", () => {
  test("ends the one before", async () => {
    const first = tokenOf(await renew());
    const second = tokenOf(await renew());
    expect([await works(first), await works(second)]).toEqual([false, true]);
    expect(await historyOf(made.interviewId)).toEqual(["invitation.renewed", "invitation.renewed"]);
  });

  test("is told once, and stands in no table", async () => {
    const key = randomUUID();
    const token = tokenOf(await renew(made.people.reader, "link", key));
    expect(await renew(made.people.reader, "link", key)).toMatchObject({ token: null });
    expect(await works(token)).toBe(true);
    expect(await wordlessText()).not.toContain(token);
  });

  test("made twice at once leaves one that works", async () => {
    const tokens = (await Promise.all([renew(), renew(), renew()])).map(tokenOf);
    const working = await Promise.all(tokens.map(works));
    expect(working.filter(Boolean)).toHaveLength(1);
  });
});

test("by mail queues one mail for the new invitation alone", async () => {
  const before = (await queuedMails()).length;
  expect(await renew(made.people.reader, "mail")).toMatchObject({ outcome: "done", token: null });
  const mails = (await queuedMails()).slice(before);
  const live = await database().invitation.findFirstOrThrow({
    where: { participantId: made.people.reader, revokedAt: null },
  });
  expect(mails).toMatchObject([{ kind: "invitation", invitationId: live.id }]);
});

test("is for people of this interview who are in it", async () => {
  const other = await makeInterview();
  expect(await renew(other.people.reader)).toEqual({ outcome: "gone" });
  expect(await renew(randomUUID())).toEqual({ outcome: "gone" });
  expect(await renew(made.people.author)).toEqual({ outcome: "blocked" });
  const data = { removedAt: new Date() };
  await database().participant.update({ where: { id: made.people.reader }, data });
  expect(await renew()).toEqual({ outcome: "blocked" });
  expect(await database().invitation.count({ where: { participantId: made.people.reader } })).toBe(
    0,
  );
});
