import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { findInvitation } from "@/lib/db/invitations";
import { joinInterviews } from "@/lib/db/join-interviews";
import { hashSecret } from "@/lib/db/secrets";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { queuedMails } from "@/lib/db/testing/queued-mails";
import type { Stage } from "@/lib/policy/table";
import { inviteParticipant } from "./invite-participant";
import { removeParticipant } from "./remove-participant";

let made: MadeInterview;
let email: string;

beforeEach(async () => {
  made = await makeInterview();
  email = `vera-${randomUUID()}@example.org`;
});

const body = (more: object = {}) => {
  return { name: "Vera Lind", email, role: "interviewee", locale: "fr", by: "link", ...more };
};
const invite = async (more: object = {}, key?: string, interview = made) =>
  inviteParticipant(await interview.grant("author", "people.change"), ask(body(more), key));
const rows = () =>
  database().participant.findMany({ where: { interviewId: made.interviewId, email } });
const stageOf = async ({ interviewId }: MadeInterview) =>
  (await database().interview.findUniqueOrThrow({ where: { id: interviewId } })).stage;

function tokenOf(result: Awaited<ReturnType<typeof invite>>): string {
  if (result.outcome !== "done" || !result.token) throw new Error(result.outcome);
  return result.token;
}

describe("inviting by link", () => {
  test("makes a participant who has not joined, an event without words, and a link", async () => {
    const result = await invite();
    const [row] = await rows();
    expect(row).toMatchObject({ name: "Vera Lind", role: "interviewee", locale: "fr" });
    expect([row?.userId, row?.joinedAt, row?.removedAt]).toEqual([null, null, null]);
    expect(result).toMatchObject({ outcome: "done", id: row?.id });
    expect(await findInvitation(hashSecret(tokenOf(result)))).toMatchObject({ email });
    const event = await database().event.findFirstOrThrow({ where: { objectId: row?.id ?? "" } });
    expect(event).toMatchObject({ verb: "participant.invited", actorName: "Tomas" });
    expect(event.detail).toEqual({ role: "interviewee", by: "link", again: false });
    expect((await queuedMails()).filter(({ kind }) => kind === "invitation")).toEqual([]);
  });

  test("tells the link once: a repeated request has none, and makes nothing new", async () => {
    const key = randomUUID();
    const first = await invite({}, key);
    const second = await invite({}, key);
    expect(second).toEqual({ ...first, token: null });
    expect(await findInvitation(hashSecret(tokenOf(first)))).not.toBeNull();
    expect(await invite({ name: "Somebody Else" }, key)).toEqual({ outcome: "key-reused" });
    expect(await historyOf(made.interviewId)).toEqual(["participant.invited"]);
  });

  test("leaves no token, address or name in history, acts or queue", async () => {
    const token = tokenOf(await invite());
    const text = await wordlessText();
    for (const secret of [token, hashSecret(token), email, "Vera"])
      expect(text).not.toContain(secret);
    const all = await database().$queryRaw<{ text: string }[]>`
      SELECT "Invitation"::text AS "text" FROM "Invitation"`;
    expect(JSON.stringify(all)).not.toContain(token);
  });
});

describe("inviting by mail", () => {
  test("queues one mail, whose job alone holds the token", async () => {
    expect(await invite({ by: "mail" })).toMatchObject({ outcome: "done", token: null });
    const mails = (await queuedMails()).filter((mail) => mail.kind === "invitation");
    const invitation = await database().invitation.findFirstOrThrow({
      where: { participant: { email } },
    });
    expect(mails.map((mail) => mail.invitationId)).toContain(invitation.id);
    const mail = mails.find((one) => one.invitationId === invitation.id);
    expect(hashSecret(mail?.token ?? "")).toBe(invitation.tokenHash);
    expect(JSON.stringify(mail)).not.toContain(email);
  });

  test("sends no second mail for a repeated request", async () => {
    const key = randomUUID();
    const before = (await queuedMails()).length;
    await invite({ by: "mail" }, key);
    await invite({ by: "mail" }, key);
    expect(await queuedMails()).toHaveLength(before + 1);
  });
});

describe("an address", () => {
  test("is stored normalised, and known in every spelling", async () => {
    await invite({ email: ` ${email.toUpperCase()} ` });
    expect(await rows()).toHaveLength(1);
    expect(await invite({ email })).toEqual({ outcome: "known" });
    expect(await historyOf(made.interviewId)).toEqual(["participant.invited"]);
  });

  test("twice at once makes one participant with one invitation", async () => {
    const results = await Promise.all([invite(), invite(), invite({ by: "mail" })]);
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(["done", "known", "known"]);
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(await database().invitation.count({ where: { participantId: row?.id ?? "" } })).toBe(1);
  });

  test.each([
    ["email", { email: "vera, eve@example.org" }],
    ["email", { email: "" }],
    ["name", { name: "   " }],
    ["name", { name: "x".repeat(121) }],
    ["role", { role: "author" }],
    ["locale", { locale: "xx" }],
    ["by", { by: "pigeon" }],
  ])("or another field that is wrong is named: %s", async (field, wrong) => {
    expect(await invite(wrong)).toEqual({ outcome: "bad-input", field });
    expect(await rows()).toEqual([]);
  });
});

describe("the stage", () => {
  test.each<[Stage, string, Stage]>([
    ["draft", "interviewee", "in_review"],
    ["draft", "reader", "draft"],
    ["draft", "coauthor", "draft"],
    ["signed_off", "interviewee", "in_review"],
    ["signed_off", "reader", "signed_off"],
    ["published", "interviewee", "published"],
    ["withdrawn", "interviewee", "withdrawn"],
  ])("%s becomes, by a new %s, %s", async (stage, role, after) => {
    const interview = await makeInterview({ stage });
    expect(await invite({ role }, undefined, interview)).toMatchObject({ outcome: "done" });
    expect(await stageOf(interview)).toBe(after);
  });
});

describe("inviting somebody again", () => {
  test("brings the same row back, and wants the address proved anew", async () => {
    const first = await invite();
    const [row] = await rows();
    const id = row?.id ?? "";
    const user = await database().user.create({ data: { email } });
    await database().$transaction((tx) => joinInterviews(tx, user.id, email));
    const grant = await made.grant("author", "people.change");
    await removeParticipant(grant, id, ask());
    expect(await findInvitation(hashSecret(tokenOf(first)))).toBeNull();
    const second = await invite({ role: "reader", name: "V. Lind" });
    expect(await rows()).toMatchObject([
      { id, role: "reader", name: "V. Lind", removedAt: null, userId: null, joinedAt: null },
    ]);
    expect(await findInvitation(hashSecret(tokenOf(second)))).not.toBeNull();
    const detail = { role: "reader", by: "link", again: true };
    const event = { verb: "participant.invited", objectId: id };
    expect(await database().event.findMany({ where: event })).toMatchObject([{}, { detail }]);
    await database().$transaction((tx) => joinInterviews(tx, user.id, email));
    expect((await rows())[0]).toMatchObject({ userId: user.id });
  });
});

describe("too many", () => {
  test("are twenty an hour by one author, over all interviews", async () => {
    const user = await database().participant.findUniqueOrThrow({
      where: { id: made.people.author },
    });
    const other = await makeInterview();
    const data = { userId: user.userId };
    await database().participant.update({ where: { id: other.people.author }, data });
    for (let count = 0; count < 20; count++) {
      const interview = count % 2 ? made : other;
      const result = await invite({ email: `${count}-${email}` }, undefined, interview);
      expect([count, result.outcome]).toEqual([count, "done"]);
    }
    expect(await invite()).toMatchObject({ outcome: "too-many" });
    expect(await invite({}, undefined, other)).toMatchObject({ outcome: "too-many" });
    expect(await rows()).toEqual([]);
    expect(await invite({}, undefined, await makeInterview())).toMatchObject({ outcome: "done" });
  });

  test("are three mails to one address in a quarter of an hour, whoever writes", async () => {
    for (let count = 0; count < 3; count++) {
      const result = await invite({ by: "mail" }, undefined, await makeInterview());
      expect(result.outcome).toBe("done");
    }
    expect(await invite({ by: "mail" })).toMatchObject({ outcome: "too-many" });
    expect(await invite({ by: "link" })).toMatchObject({ outcome: "done" });
  });

  test("are counted once for a request that is sent again, at once or later", async () => {
    const key = randomUUID();
    const sent = Array.from({ length: 5 }, () => invite({ by: "mail" }, key));
    const answers = [...(await Promise.all(sent)), await invite({ by: "mail" }, key)];
    expect(answers).toEqual(Array(6).fill(answers[0]));
    expect(answers[0]).toMatchObject({ outcome: "done" });
  });
});

describe("who may", () => {
  test("is the author, and nobody whose right ended since the page was opened", async () => {
    for (const role of ["coauthor", "interviewee", "reader"] as const) {
      expect(await made.enter(role, "people.change")).toBeNull();
    }
    const grant = await made.grant("author", "people.change");
    const data = { removedAt: new Date() };
    await database().participant.update({ where: { id: made.people.author }, data });
    expect(await inviteParticipant(grant, ask(body()))).toEqual({ outcome: "gone" });
    expect(await rows()).toEqual([]);
  });
});
