import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { POST as decision } from "@/app/api/v1/passages/[id]/decision/route";
import { redactPassage } from "@/lib/commands/redact-passage";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { readPassages } from "@/lib/queries/review-page";
import { call, tokenOf } from "./testing/call";

async function seen(made: MadeInterview) {
  const grant = await made.grant("interviewee", "interview.read");
  const view = (await readPassages(grant, [made.passages[4] ?? ""])).passages[0];
  if (!view) throw new Error("no such passage");
  return view;
}

async function decide(made: MadeInterview, body: unknown, headers: Record<string, string> = {}) {
  const token = await tokenOf(made.people.interviewee);
  return await call(decision, { token, params: { id: made.passages[4] ?? "" }, body, headers });
}

describe("an act over HTTP", () => {
  test("answers what looks different now, never to be stored", async () => {
    const made = await makeInterview();
    const { revisionId, digest, id } = await seen(made);
    const { status, headers, body } = await decide(made, { verb: "fine", revisionId, digest });
    expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(body.passages).toMatchObject([{ id, status: "fine" }]);
    expect(body.progress).toMatchObject({ total: 9, fine: 1 });
    expect(body.act).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("from a page of somebody else changes nothing", async () => {
    const made = await makeInterview();
    const { revisionId, digest } = await seen(made);
    const body = { verb: "fine", revisionId, digest };
    const other = await decide(made, body, { "readback-person": randomUUID() });
    expect([other.status, other.body.error]).toEqual([409, "other-person"]);
    expect((await seen(made)).status).toBe("waiting");
    const { participantId } = await made.grant("interviewee", "interview.read");
    expect((await decide(made, body, { "readback-person": participantId })).status).toBe(200);
  });

  test("on earlier words answers 409 with the current ones", async () => {
    const made = await makeInterview();
    const { revisionId, id } = await seen(made);
    const late = await decide(made, { verb: "fine", revisionId, digest: "0".repeat(64) });
    expect([late.status, late.headers.get("cache-control")]).toEqual([409, "no-store"]);
    expect(late.body).toMatchObject({ error: "stale", passage: { id, revisionId } });
  });

  test("that is blocked, malformed or reuses a key says so in its code", async () => {
    const made = await makeInterview();
    const { revisionId, digest, id } = await seen(made);
    expect((await decide(made, { verb: "out" })).status).toBe(400);
    const key = { "idempotency-key": randomUUID() };
    expect((await decide(made, { verb: "fine", revisionId, digest }, key)).status).toBe(200);
    expect((await decide(made, { verb: "open", revisionId, digest }, key)).status).toBe(422);
    const grant = await made.grant("interviewee", "passage.redact");
    const whole = { revisionId, start: null, end: null, look: { kind: "nothing" } };
    await redactPassage(grant, id, { key: randomUUID(), body: whole });
    const now = await seen(made);
    const blocked = await decide(made, { verb: "fine", revisionId, digest: now.digest });
    expect([blocked.status, blocked.body.error]).toEqual([409, "blocked"]);
  });

  test("without a permission is not found, whatever the body says", async () => {
    const made = await makeInterview();
    const token = await tokenOf(made.people.reader);
    const missing = await call(decision, { token, params: { id: randomUUID() } });
    for (const body of [{}, { verb: "fine" }, null]) {
      const answer = await call(decision, { token, params: { id: made.passages[4] ?? "" }, body });
      expect([answer.status, answer.body]).toEqual([404, missing.body]);
    }
  });

  test.each([
    ["origin", { origin: "https://elsewhere.example" }],
    ["origin", { origin: "null" }],
    ["origin", { "sec-fetch-site": "cross-site" }],
    ["origin", { "sec-fetch-site": "same-site" }],
    ["idempotency-key", { "idempotency-key": "short" }],
    ["content-type", { "content-type": "text/plain" }],
  ])("with a wrong %s is refused, whole as it is: %j", async (field, headers) => {
    const made = await makeInterview();
    const { revisionId, digest } = await seen(made);
    const { status, body } = await decide(made, { verb: "fine", revisionId, digest }, headers);
    expect([status, body.error, body.field]).toEqual([400, "bad-input", field]);
    expect((await seen(made)).status).toBe("waiting");
  });

  test("that is no JSON is refused", async () => {
    expect((await decide(await makeInterview(), "{")).body.field).toBe("body");
  });

  test("longer than allowed is refused while it comes in", async () => {
    const made = await makeInterview();
    let sent = 0;
    const chunk = new Uint8Array(64 * 1024).fill(97);
    const endless = new ReadableStream({
      pull(controller) {
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    expect((await decide(made, endless)).status).toBe(413);
    expect(sent).toBeLessThan(1024 * 1024);
  });
});
