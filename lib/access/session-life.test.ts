import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { hashSecret } from "@/lib/db/secrets";
import { findSession } from "@/lib/db/sessions";
import { askForSignIn } from "@/lib/db/sign-in-requests";
import { newestSignIn } from "@/lib/db/testing/queued-mails";
import { enterByProof, type Goal } from "./enter-by-proof";

const nowhere: Goal = { path: null, invitationHash: null };

let email: string;

beforeEach(async () => {
  email = `ines-${randomUUID()}@example.org`;
  await database().user.create({ data: { email } });
});

describe("a session", () => {
  async function open(before: string | null = null): Promise<string> {
    const browser = await askForSignIn(email, "en");
    const { token } = await newestSignIn();
    const entered = await enterByProof({ token, code: null, browser }, nowhere, before);
    if (entered.outcome !== "opened") throw new Error(entered.outcome);
    return entered.session;
  }
  const age = (data: { expires?: Date; createdAt?: Date }) =>
    database().session.updateMany({ where: { user: { email } }, data });
  const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000);

  test("is found by its token, which is stored as a hash", async () => {
    const token = await open();
    expect(await findSession(token)).toMatchObject({ email });
    const [row] = await database().session.findMany({ where: { user: { email } } });
    expect(row?.sessionToken).toBe(hashSecret(token));
    expect(Buffer.from(token, "base64url").length * 8).toBeGreaterThanOrEqual(128);
  });

  test("ends after fourteen days without use, and moves on with use", async () => {
    const token = await open();
    await age({ expires: days(3) });
    expect(await findSession(token)).not.toBeNull();
    const [row] = await database().session.findMany({ where: { user: { email } } });
    expect(row?.expires.getTime()).toBeGreaterThan(days(13).getTime());
    await age({ expires: days(-0.001) });
    expect(await findSession(token)).toBeNull();
  });

  test("ends after thirty days, however much it was used", async () => {
    const token = await open();
    await age({ createdAt: days(-29.5) });
    expect(await findSession(token)).not.toBeNull();
    const [row] = await database().session.findMany({ where: { user: { email } } });
    expect(row?.expires.getTime()).toBeLessThanOrEqual(days(14).getTime());
    await age({ createdAt: days(-30.001) });
    expect(await findSession(token)).toBeNull();
  });

  test("of a browser that signs in again ends", async () => {
    const first = await open();
    const second = await open(first);
    expect(await findSession(first)).toBeNull();
    expect(await findSession(second)).not.toBeNull();
  });
});
