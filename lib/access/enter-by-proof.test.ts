import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { createInvitation } from "@/lib/db/invitations";
import { hashSecret } from "@/lib/db/secrets";
import { askForSignIn, createConsoleRequest } from "@/lib/db/sign-in-requests";
import { newestSignIn } from "@/lib/db/testing/queued-mails";
import { operate } from "@/lib/policy/operator";
import { enterByProof, type Goal } from "./enter-by-proof";

const nowhere: Goal = { path: null, invitationHash: null };

let email: string;

beforeEach(async () => {
  email = `ines-${randomUUID()}@example.org`;
  await database().user.create({ data: { email } });
});

/** Asks for a mail: the cookie of the browser that asked, and what the mail says. */
async function ask(address = email) {
  const browser = await askForSignIn(address, "en");
  return { browser, ...(await newestSignIn()) };
}

const come = (given: { token?: string; code?: string; browser?: string }, goal = nowhere) =>
  enterByProof({ token: null, code: null, browser: null, ...given }, goal, null);

const wrong = (code: string) => (code === "000000" ? "000001" : "000000");
const sessions = () => database().session.count({ where: { user: { email } } });
const request = () => database().signInRequest.findFirstOrThrow({ where: { email } });

async function invite(address: string): Promise<{ interviewId: string; participantId: string }> {
  const interview = await database().interview.create({ data: { path: "_posts/a.md" } });
  const interviewId = interview.id;
  const person = { name: "Ines", email: address, role: "interviewee" as const };
  const row = await database().participant.create({ data: { interviewId, ...person } });
  return { interviewId, participantId: row.id };
}

describe("a mailed link", () => {
  test("opens a session with one click in the browser that asked, once", async () => {
    const { token, browser } = await ask();
    const entered = await come({ token, browser });
    expect(entered).toMatchObject({ outcome: "opened", next: "/" });
    expect(await come({ token, browser })).toEqual({ outcome: "expired" });
    expect(await sessions()).toBe(1);
  });

  test("opened by a scanner fifty times opens nothing and burns nothing", async () => {
    const { token, browser } = await ask();
    for (let at = 0; at < 50; at += 1) {
      const scanner = at % 2 ? { token } : { token, browser: "another-browser" };
      expect(await come(scanner)).toEqual({ outcome: "code-needed" });
    }
    expect(await sessions()).toBe(0);
    expect(await request()).toMatchObject({ tries: 0, usedAt: null });
    expect(await come({ token, browser })).toMatchObject({ outcome: "opened" });
  });

  test("with its code opens a session on another device", async () => {
    const { token, code } = await ask();
    expect(await come({ token, code })).toMatchObject({ outcome: "opened" });
  });

  test("is no longer good when a newer one was sent", async () => {
    const older = await ask();
    const newer = await ask();
    expect(await come(older)).toEqual({ outcome: "expired" });
    expect(await come({ token: newer.token, browser: newer.browser })).toMatchObject({
      outcome: "opened",
    });
  });

  test("is no longer good after ten minutes", async () => {
    const { token, code, browser } = await ask();
    const { expires } = await request();
    expect(Math.abs(expires.getTime() - Date.now() - 600_000)).toBeLessThan(20_000);
    const past = { expires: new Date(Date.now() - 1) };
    await database().signInRequest.updateMany({ where: { email }, data: past });
    expect(await come({ token, browser })).toEqual({ outcome: "expired" });
    expect(await come({ token, code })).toEqual({ outcome: "expired" });
  });

  test("leaves no secret in the database's own tables", async () => {
    const { token, code, browser } = await ask();
    const kept = JSON.stringify(await request());
    for (const secret of [token, code, browser]) expect(kept).not.toContain(`"${secret}"`);
  });
});

describe("a code", () => {
  test("may be typed in the browser that asked", async () => {
    const { code, browser } = await ask();
    expect(await come({ code, browser })).toMatchObject({ outcome: "opened" });
  });

  test("alone, in a browser that did not ask, is nothing", async () => {
    const { code } = await ask();
    expect(await come({ code })).toEqual({ outcome: "expired" });
    expect(await come({ code, browser: "another-browser" })).toEqual({ outcome: "expired" });
  });

  test("may be mistyped four times", async () => {
    const { code, browser } = await ask();
    for (const left of [4, 3, 2, 1]) {
      const tried = await come({ code: wrong(code), browser });
      expect(tried).toEqual({ outcome: "wrong-code", left });
    }
    expect(await come({ code, browser })).toMatchObject({ outcome: "opened" });
  });

  test("is over after five wrong tries, the link too", async () => {
    const { code, token, browser } = await ask();
    for (let at = 0; at < 5; at += 1) await come({ code: wrong(code), browser });
    expect(await come({ code, browser })).toEqual({ outcome: "expired" });
    expect(await come({ token, browser })).toEqual({ outcome: "expired" });
    expect(await sessions()).toBe(0);
  });

  test("typed fifty times at once opens one session", async () => {
    const { code, token, browser } = await ask();
    // Connections are open before it starts; otherwise the first is done before the second begins.
    await Promise.all(Array.from({ length: 50 }, () => come({ token })));
    const all = Array.from({ length: 50 }, (_, at) =>
      come(at % 2 ? { token, code } : { token, browser }),
    );
    const opened = (await Promise.all(all)).filter((one) => one.outcome === "opened");
    expect(opened).toHaveLength(1);
    expect(await sessions()).toBe(1);
  });

  test("guessed fifty times at once has five tries", async () => {
    const { code, browser } = await ask();
    const all = Array.from({ length: 50 }, () => come({ code: wrong(code), browser }));
    const tried = (await Promise.all(all)).filter((one) => one.outcome === "wrong-code");
    expect(tried).toHaveLength(5);
    expect((await request()).tries).toBe(5);
  });
});

describe("an address nobody knows", () => {
  test("is asked for like any other, and its right code opens nothing", async () => {
    const stranger = `eve-${randomUUID()}@example.org`;
    const { code, token, browser } = await ask(stranger);
    expect(await come({ code, browser })).toEqual({ outcome: "expired" });
    expect(await come({ token, browser })).toEqual({ outcome: "expired" });
    expect(await database().user.findUnique({ where: { email: stranger } })).toBeNull();
  });

  test("of a removed participant comes in no more", async () => {
    const removed = `rita-${randomUUID()}@example.org`;
    const { participantId } = await invite(removed);
    const data = { removedAt: new Date() };
    await database().participant.update({ where: { id: participantId }, data });
    const { code, browser } = await ask(removed);
    expect(await come({ code, browser })).toEqual({ outcome: "expired" });
  });
});

describe("a console link", () => {
  test("works with one click in any browser, and again on loopback", async () => {
    const token = await createConsoleRequest(operate("test.console"), email);
    expect(await come({ token })).toMatchObject({ outcome: "opened" });
    expect(await come({ token })).toMatchObject({ outcome: "opened" });
  });

  test("is replaced by a newer one, and not by a mailed one", async () => {
    const older = await createConsoleRequest(operate("test.console"), email);
    const newer = await createConsoleRequest(operate("test.console"), email);
    await ask();
    expect(await come({ token: older })).toEqual({ outcome: "expired" });
    expect(await come({ token: newer })).toMatchObject({ outcome: "opened" });
  });
});

describe("somebody who was invited", () => {
  test("joins every interview of the address at sign-in, with an event each, once", async () => {
    const [first, second] = [await invite(email), await invite(email)];
    for (let at = 0; at < 2; at += 1) {
      const { token, browser } = await ask();
      await come({ token, browser });
    }
    for (const { interviewId, participantId } of [first, second]) {
      const row = await database().participant.findUniqueOrThrow({ where: { id: participantId } });
      expect(row.userId).not.toBeNull();
      expect(row.joinedAt).not.toBeNull();
      const events = await database().event.findMany({ where: { interviewId } });
      expect(events.map((event) => event.verb)).toEqual(["participant.joined"]);
    }
  });

  test("lands in the interview of the invitation, which opens nothing by itself", async () => {
    const [wanted] = [await invite(email), await invite(email)];
    const { token: invitation } = await database().$transaction((tx) =>
      createInvitation(tx, wanted.participantId),
    );
    expect(await come({ token: invitation })).toEqual({ outcome: "expired" });
    const { token, browser } = await ask();
    const goal = { path: null, invitationHash: hashSecret(invitation) };
    const entered = await come({ token, browser }, goal);
    expect(entered).toMatchObject({ next: `/interviews/${wanted.interviewId}` });
  });

  test.each([
    ["/decline", "/decline"],
    ["/account", ""],
  ])("says no there, and goes nowhere else: %s", async (path, place) => {
    const { participantId, interviewId } = await invite(email);
    const made = await database().$transaction((tx) => createInvitation(tx, participantId));
    const goal = { path, invitationHash: hashSecret(made.token) };
    const { token, browser } = await ask();
    const next = `/interviews/${interviewId}${place}`;
    expect(await come({ token, browser }, goal)).toMatchObject({ next });
  });

  test("does not land in an interview of somebody else's invitation", async () => {
    const other = await invite(`other-${randomUUID()}@example.org`);
    const { token: invitation } = await database().$transaction((tx) =>
      createInvitation(tx, other.participantId),
    );
    const { token, browser } = await ask();
    const goal = { path: null, invitationHash: hashSecret(invitation) };
    expect(await come({ token, browser }, goal)).toMatchObject({ next: "/" });
  });

  test("joins nothing they were removed from", async () => {
    const { participantId } = await invite(email);
    const data = { removedAt: new Date() };
    await database().participant.update({ where: { id: participantId }, data });
    const { token, browser } = await ask();
    await come({ token, browser });
    const row = await database().participant.findUniqueOrThrow({ where: { id: participantId } });
    expect(row.userId).toBeNull();
  });
});

describe("a place to go", () => {
  test("that is not ours is forgotten", async () => {
    const { token, browser } = await ask();
    const goal = { path: "//evil.example", invitationHash: null };
    expect(await come({ token, browser }, goal)).toMatchObject({ next: "/" });
  });
});
