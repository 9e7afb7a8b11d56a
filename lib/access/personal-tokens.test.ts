import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { database } from "@/lib/db/client";
import { createPersonalToken, findTokenHolder, listPersonalTokens } from "@/lib/db/personal-tokens";
import { createSession, deleteSessions, findSession } from "@/lib/db/sessions";
import { ask } from "@/lib/db/testing/ask";
import { makePerson } from "@/lib/db/testing/make-person";
import type { Identity } from "@/lib/policy/identity";
import { admit } from "./admit";
import { makeToken } from "./make-token";
import { revokeToken } from "./revoke-token";

/** The cookie of the browser that asks. */
const browser = vi.hoisted(() => ({ session: null as string | null }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => (browser.session ? { value: browser.session } : undefined) }),
}));

const DAY = 24 * 3600 * 1000;

async function make(person: Identity, body: unknown = { name: "curl", days: 7 }) {
  const made = await makeToken(person, ask(body));
  if (made.outcome !== "done" || !made.token) throw new Error(made.outcome);
  return { id: made.id, token: made.token };
}

const asking = (authorization?: string) =>
  new Request("http://localhost:3000/api/v1/interviews", {
    headers: authorization ? { authorization } : {},
  });

describe("an access token", () => {
  test("is its person, until it is revoked", async () => {
    const person = await makePerson({ author: false });
    const { id, token } = await make(person);
    expect(token).toMatch(/^rb_[\w-]{43}$/);
    const { userId, email } = person;
    expect(await findTokenHolder(token)).toMatchObject({ userId, email, author: false });
    expect(await revokeToken(person, id)).toBe(true);
    expect(await findTokenHolder(token)).toBeNull();
    expect(await revokeToken(person, id)).toBe(false);
  });

  test("is revoked by its own person only", async () => {
    const { id, token } = await make(await makePerson());
    expect(await revokeToken(await makePerson(), id)).toBe(false);
    expect(await revokeToken(await makePerson(), "none")).toBe(false);
    expect(await findTokenHolder(token)).not.toBeNull();
  });

  test.each([7, 30, 90])("works for %d days", async (days) => {
    const { id, token } = await make(await makePerson(), { name: "curl", days });
    const row = await database().personalToken.findUniqueOrThrow({ where: { id } });
    expect(row.expires.getTime() - row.createdAt.getTime()).toBe(days * DAY);
    const age = (at: number) =>
      database().personalToken.update({ where: { id }, data: { expires: new Date(at) } });
    await age(Date.now() + 60_000);
    expect(await findTokenHolder(token)).not.toBeNull();
    await age(Date.now() - 1);
    expect(await findTokenHolder(token)).toBeNull();
  });

  test("is kept as a hash, and told once for a key", async () => {
    const person = await makePerson();
    const request = ask({ name: "curl", days: 30 });
    const first = await makeToken(person, request);
    if (first.outcome !== "done") throw new Error(first.outcome);
    expect(await makeToken(person, request)).toEqual({ ...first, token: null });
    const other = { ...request, body: { name: "curl", days: 90 } };
    expect(await makeToken(person, other)).toEqual({ outcome: "key-reused" });
    const rows = JSON.stringify(await database().personalToken.findMany());
    expect(rows).not.toContain(first.token?.slice(3));
    expect(await listPersonalTokens(person)).toHaveLength(1);
  });

  test("is one of at most twenty, also when many are made at once", async () => {
    const person = await makePerson();
    const wanted = { name: "curl", days: 7 };
    const all = Array.from({ length: 30 }, () => createPersonalToken(person, randomUUID(), wanted));
    const made = (await Promise.all(all)).filter(({ outcome }) => outcome === "done");
    expect(made).toHaveLength(20);
  });

  test.each([
    [{ name: " ", days: 7 }, "name"],
    [{ name: "x".repeat(61), days: 7 }, "name"],
    [{ name: "a\0", days: 7 }, "name"],
    [{ name: "curl", days: 365 }, "days"],
  ])("of %j is refused beside its field", async (body, field) => {
    const made = await makeToken(await makePerson(), ask(body));
    expect(made).toEqual({ outcome: "bad-input", field });
  });

  test("says when it was last used, written at most once a minute", async () => {
    const person = await makePerson();
    const { id, token } = await make(person);
    const used = async () =>
      (await database().personalToken.findUniqueOrThrow({ where: { id } })).usedAt?.getTime();
    expect(await used()).toBeUndefined();
    await findTokenHolder(token);
    const first = await used();
    await findTokenHolder(token);
    expect([typeof first, await used()]).toEqual(["number", first]);
    const usedAt = new Date(Date.now() - 61_000);
    await database().personalToken.update({ where: { id }, data: { usedAt } });
    await findTokenHolder(token);
    expect(await used()).toBeGreaterThan(usedAt.getTime() + 60_000);
  });

  test("ends with every session when its person signs out everywhere", async () => {
    const [person, other] = [await makePerson(), await makePerson()];
    const [mine, theirs] = [await make(person), await make(other)];
    const session = await createSession(database(), person.userId);
    await deleteSessions(person);
    expect([await findTokenHolder(mine.token), await findSession(session)]).toEqual([null, null]);
    expect(await findTokenHolder(theirs.token)).not.toBeNull();
  });
});

describe("a request that names a token", () => {
  test("is never answered by the cookie beside it", async () => {
    const person = await makePerson();
    browser.session = await createSession(database(), person.userId);
    expect(await admit(asking(), { tokens: true })).toMatchObject({ byToken: false });
    for (const wrong of ["Bearer", "Bearer ", "bearer x", `Bearer rb_${"x".repeat(43)}`]) {
      expect([wrong, await admit(asking(wrong), { tokens: true })]).toEqual([wrong, { bad: true }]);
    }
    browser.session = null;
  });

  test("counts nowhere that is for browsers alone", async () => {
    const { token } = await make(await makePerson());
    const asked = asking(`Bearer ${token}`);
    expect(await admit(asked, { tokens: true })).toMatchObject({ byToken: true });
    expect(await admit(asked, { tokens: false })).toEqual({ bad: true });
  });

  test("by another scheme belongs to a proxy in front and changes nothing", async () => {
    const admitted = await admit(asking("Basic dXNlcjpwYXNz"), { tokens: true });
    expect(admitted).toEqual({ identity: null, byToken: false });
  });
});
