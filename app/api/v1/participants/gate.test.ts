import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { POST as invite } from "@/app/api/v1/interviews/[id]/participants/route";
import { database } from "@/lib/db/client";
import { createSession } from "@/lib/db/sessions";
import { historyOf } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { POST as renew } from "./[id]/invitation/route";
import { PUT as changeRole } from "./[id]/role/route";
import { DELETE as remove } from "./[id]/route";

/** The cookie of the browser that asks: all that Next's request would have brought. */
const browser = vi.hoisted(() => ({ session: null as string | null }));
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) =>
      name === "readback.session" && browser.session ? { value: browser.session } : undefined,
  }),
}));

type Body = Record<string, unknown>;
type Operation = [string, (made: MadeInterview) => Promise<Response>];

const send = (method: string, body: Body) =>
  new Request("http://localhost:3000/api/v1/x", {
    method,
    body: JSON.stringify(body),
    headers: {
      origin: "http://localhost:3000",
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
    },
  });
const at = (id: string) => ({ params: Promise.resolve({ id }) });
/** Somebody whom the author alone may invite. */
const vera = () => {
  const email = `vera-${randomUUID()}@example.org`;
  return { name: "Vera", email, role: "coauthor", locale: "en", by: "link" };
};

const operations: Operation[] = [
  ["invite", ({ interviewId }) => invite(send("POST", vera()), at(interviewId))],
  ["renew", ({ people }) => renew(send("POST", { by: "link" }), at(people.reader))],
  [
    "change a role",
    ({ people }) => changeRole(send("PUT", { role: "coauthor" }), at(people.reader)),
  ],
  ["remove", ({ people }) => remove(send("DELETE", {}), at(people.reader))],
];

async function signInAs(participantId: string | null): Promise<void> {
  browser.session = null;
  if (!participantId) return;
  const row = await database().participant.findUniqueOrThrow({ where: { id: participantId } });
  browser.session = await createSession(database(), row.userId ?? "");
}

async function nobodysThing(): Promise<MadeInterview> {
  const missing = randomUUID();
  const people = { author: missing, coauthor: missing, interviewee: missing, reader: missing };
  return { interviewId: missing, people } as MadeInterview;
}

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview();
});

describe.each(operations)("to %s", (_, operation) => {
  async function expectNothing(): Promise<void> {
    const answer = await operation(made);
    const missing = await operation(await nobodysThing());
    expect([answer.status, await answer.text()]).toEqual([missing.status, await missing.text()]);
    expect(answer.status).toBe(404);
    expect(await historyOf(made.interviewId)).toEqual([]);
  }

  test("signed out is like missing", async () => {
    await signInAs(null);
    await expectNothing();
  });

  test.each<Role>(["coauthor", "interviewee", "reader"])("as %s is like missing", async (role) => {
    await signInAs(made.people[role]);
    await expectNothing();
  });

  test.each<Role>(["author", "interviewee"])("as another's %s is like missing", async (role) => {
    await signInAs((await makeInterview()).people[role]);
    await expectNothing();
  });

  test("as an author who was removed is like missing", async () => {
    await signInAs(made.people.author);
    const data = { removedAt: new Date() };
    await database().participant.update({ where: { id: made.people.author }, data });
    await expectNothing();
  });

  test("as the author works, and is never stored on the way", async () => {
    await signInAs(made.people.author);
    const answer = await operation(made);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
  });
});

describe("what is answered", () => {
  beforeEach(() => signInAs(made.people.author));

  test("a link by its own address, with the secret in the fragment", async () => {
    const answer = await invite(send("POST", vera()), at(made.interviewId));
    const { link } = await answer.json();
    expect(link).toMatch(/^http:\/\/localhost:3000\/invitation#[\w-]{43}$/);
  });

  test("a known address beside its field", async () => {
    const person = vera();
    await invite(send("POST", person), at(made.interviewId));
    const answer = await invite(send("POST", person), at(made.interviewId));
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ error: "blocked", field: "email" });
  });

  test("that the author stays", async () => {
    const answer = await remove(send("DELETE", {}), at(made.people.author));
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ error: "blocked" });
  });
});
