import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { describeOperation } from "@/app/api/v1/_kit/describe-operation";
import { ORDINARY_LIMIT } from "@/app/api/v1/_kit/read-request";
import { call, makeTokenFor } from "@/app/api/v1/_kit/testing/call";
import { everyRoute, type Route } from "@/app/api/v1/_kit/testing/every-route";
import { everyOperation } from "@/app/api/v1/_operations/every-operation";
import { openThread } from "@/lib/commands/open-thread";
import { enterAs } from "@/lib/commands/testing/second-interviewee";
import { database } from "@/lib/db/client";
import { createSession } from "@/lib/db/sessions";
import { ask } from "@/lib/db/testing/ask";
import { samples } from "./testing/samples";
import type { Sample } from "./testing/stage";

/** The cookie of the browser that asks: all that Next's request would have brought. */
const browser = vi.hoisted(() => ({ session: null as string | null }));
vi.mock("next/headers", () => ({
  cookies: async () => ({
    set: () => {},
    get: (name: string) =>
      name === "readback.session" && browser.session ? { value: browser.session } : undefined,
  }),
}));
vi.mock("next-intl/server", () => ({ getLocale: async () => "en" }));

const routes = await everyRoute();
const lock = new pg.Client({ connectionString: process.env.DATABASE_URL });

beforeAll(() => lock.connect());
afterAll(() => lock.end());
beforeEach(() => {
  browser.session = null;
});

/** Sends a sample as its person, by token or in a browser, with what the case changes about it. */
type Send = (changed?: Partial<Parameters<typeof call>[1]>) => ReturnType<typeof call>;

describe.each(Object.entries(everyOperation))("%s", (name, operation) => {
  const route = routes.get(`${operation.method} ${operation.path}`) as Route;

  test("answers each status that it declares", async () => {
    const declared = Object.keys(
      describeOperation(name, operation).responses as Record<string, unknown>,
    ).sort();
    const sample = await (samples[name] ?? Promise.reject)();
    const send = await sender(sample);
    const seen = new Set<number>();
    for (const status of declared.map(Number).sort((a, b) => b - a)) {
      const answer = await provoke(status, sample, send);
      seen.add(answer.status);
      if (status < 300) operation.answer?.parse(answer.body);
      else expect(answer.body.message).toMatch(/^[^{}]+\.$/);
    }
    expect([...seen].map(String).sort()).toEqual(declared);
  });

  async function sender({ userId, params, body }: Sample): Promise<Send> {
    const { method, door } = operation;
    let token: string | null = null;
    if (door.for === "browser") browser.session = await createSession(database(), userId);
    else if (door.for !== "anybody") token = await makeTokenFor(userId);
    const origin = { origin: "http://localhost:3000" };
    return (changed = {}) => {
      const { headers, ...more } = changed;
      return call(route, {
        ...{ method, token, params: params ?? {}, body: body ?? {} },
        ...more,
        headers: { ...origin, ...headers },
      });
    };
  }

  async function provoke(status: number, sample: Sample, send: Send) {
    switch (status) {
      case 400:
        return await send({ headers: { "content-type": "text/plain" } });
      case 401:
        return await send({ token: `rb_${"x".repeat(43)}` });
      case 404:
        return await sendAmiss(sample, send);
      case 409:
        return await sendInTheWay(sample, send);
      case 413:
        return await send({ body: " ".repeat((operation.limit ?? ORDINARY_LIMIT) + 1) });
      case 422:
        return await sendWithUsedKey(sample, send);
      case 429:
        return await sendTooOften(send);
      case 503:
        return await sendIntoLock(send);
      default:
        return await send();
    }
  }

  /** To something that is not there, or as somebody for whom it is not. */
  async function sendAmiss(sample: Sample, send: Send) {
    if (operation.path.includes("{")) {
      const params = Object.keys(sample.params ?? {}).map((key) => [key, randomUUID()]);
      return await send({ params: Object.fromEntries(params) });
    }
    if (operation.door.for === "anybody")
      return await send({ body: { invitation: "x".repeat(43) } });
    const before = browser.session;
    browser.session = null;
    const answer = await send({ token: null });
    browser.session = before;
    return answer;
  }

  async function sendInTheWay({ userId, participantId }: Sample, send: Send) {
    if (participantId) return await send({ headers: { "readback-person": randomUUID() } });
    await database().personalToken.deleteMany({ where: { userId } });
    for (let at = 0; at < 20; at += 1) await makeTokenFor(userId);
    const answer = await send();
    await database().personalToken.deleteMany({ where: { userId } });
    return answer;
  }

  /** With a key that came with another act before. */
  async function sendWithUsedKey({ participantId, body }: Sample, send: Send) {
    const key = randomUUID();
    const headers = { "idempotency-key": key };
    if (!participantId) {
      await send({ headers });
      return await send({ headers, body: { ...(body as object), name: "other.md" } });
    }
    const grant = await enterAs(participantId, "thread.write");
    if (!grant) throw new Error("may not talk");
    const where = { transcript: { interviewId: grant.interviewId } };
    const passage = await database().passage.findFirstOrThrow({
      where,
      include: { revisions: true },
    });
    const revisionId = passage.revisions[0]?.id;
    const talk = {
      revisionId,
      start: null,
      end: null,
      body: "Hello",
      talk: false,
      visibility: "all",
    };
    expect(await openThread(grant, passage.id, ask(talk, key))).toMatchObject({ outcome: "done" });
    return await send({ headers });
  }

  async function sendTooOften(send: Send) {
    await send({ headers: { "content-type": "text/plain" } });
    await database().limitCount.updateMany({ data: { points: 1_000_000 } });
    const answer = await send();
    await database().limitCount.deleteMany();
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    return answer;
  }

  /** The database lets it wait for too long; here somebody cancels it, as its time limit would. */
  async function sendIntoLock(send: Send) {
    await lock.query('BEGIN; LOCK TABLE "RateLimiterFlexible" IN ACCESS EXCLUSIVE MODE');
    const answer = send().finally(() => lock.query("ROLLBACK"));
    const cancel = `SELECT pg_cancel_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while (((await lock.query(cancel)).rowCount ?? 0) === 0);
    const given = await answer;
    expect(given.headers.get("retry-after")).toBe("5");
    return given;
  }
});
