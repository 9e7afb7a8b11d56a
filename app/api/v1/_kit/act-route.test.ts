import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { decidePassage } from "@/lib/commands/decide-passage";
import { redactPassage } from "@/lib/commands/redact-passage";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { readPassages } from "@/lib/queries/review-page";
import { actRoute } from "./act-route";

function post(body: unknown, headers: Record<string, string> = {}): Request {
  return new Request("http://localhost:3000/api/v1/x", {
    method: "POST",
    body: JSON.stringify(body),
    headers: {
      origin: "http://localhost:3000",
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
      ...headers,
    },
  });
}

async function seen(made: MadeInterview) {
  const grant = await made.grant("interviewee", "interview.read");
  const view = (await readPassages(grant, [made.passages[4] ?? ""])).passages[0];
  if (!view) throw new Error("no such passage");
  return view;
}

async function decide(made: MadeInterview, body: unknown, headers?: Record<string, string>) {
  return actRoute(
    post(body, headers),
    () => made.enter("interviewee", "passage.decide"),
    (grant, input) => decidePassage(grant, made.passages[4] ?? "", input),
  );
}

describe("an act over HTTP", () => {
  test("answers what looks different now, never to be stored", async () => {
    const made = await makeInterview();
    const { revisionId, digest, id } = await seen(made);
    const response = await decide(made, { verb: "fine", revisionId, digest });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const answer = await response.json();
    expect(answer.passages).toMatchObject([{ id, status: "fine" }]);
    expect(answer.progress).toMatchObject({ total: 9, fine: 1 });
    expect(answer.act).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("from a page of somebody else changes nothing", async () => {
    const made = await makeInterview();
    const { revisionId, digest } = await seen(made);
    const body = { verb: "fine", revisionId, digest };
    const other = await decide(made, body, { "readback-person": randomUUID() });
    expect([other.status, await other.json()]).toEqual([409, { error: "other-person" }]);
    expect((await seen(made)).status).toBe("waiting");
    const { participantId } = await made.grant("interviewee", "interview.read");
    expect((await decide(made, body, { "readback-person": participantId })).status).toBe(200);
  });

  test("on earlier words answers 409 with the current ones", async () => {
    const made = await makeInterview();
    const { revisionId, id } = await seen(made);
    const response = await decide(made, { verb: "fine", revisionId, digest: "0".repeat(64) });
    expect([response.status, response.headers.get("cache-control")]).toEqual([409, "no-store"]);
    expect(await response.json()).toMatchObject({ error: "stale", passage: { id, revisionId } });
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
    expect([blocked.status, (await blocked.json()).error]).toEqual([409, "blocked"]);
  });

  test("without a grant is not found, whatever the body says", async () => {
    const nobody = { outcome: "gone" } as const;
    for (const body of [{}, { verb: "fine" }, null]) {
      const response = await actRoute(
        post(body),
        async () => null,
        async () => nobody,
      );
      expect([response.status, await response.json()]).toEqual([404, { error: "not-found" }]);
    }
  });

  test("from another site, without a key or as a form is refused", async () => {
    const made = await makeInterview();
    const wrong: Record<string, string>[] = [
      { origin: "https://elsewhere.example" },
      { "idempotency-key": "short" },
      { "content-type": "text/plain" },
    ];
    for (const headers of wrong) expect((await decide(made, {}, headers)).status).toBe(400);
  });
});
