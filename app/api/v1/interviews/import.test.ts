import { randomUUID } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { IMPORT_LIMIT } from "@/app/api/v1/_kit/answer-import";
import { call, makeTokenFor } from "@/app/api/v1/_kit/testing/call";
import { LARGEST_POST } from "@/lib/core/import/read-source";
import { database } from "@/lib/db/client";
import { makePerson } from "@/lib/db/testing/make-person";
import type { Identity } from "@/lib/policy/identity";
import { POST } from "./route";

/** A browser without a cookie: all that Next's request would have brought. */
vi.mock("next/headers", () => ({ cookies: async () => ({ get: () => undefined }) }));

const post = {
  name: "a.md",
  source: "---\nlang: en\n---\n\n**A:** Hi\n\n**B:** Hello\n",
  language: null,
};

/** What an import by this person answers; nobody is signed in without one. */
async function answer(who: Identity | null, body: unknown, headers: Record<string, string> = {}) {
  const token = who && (await makeTokenFor(who.userId));
  return await call(POST, { token, body, headers });
}

const count = () => database().interview.count();

describe("an import over HTTP", () => {
  test("answers the new interview, never to be stored on the way", async () => {
    const person = await makePerson();
    const { status, body, headers } = await answer(person, post);
    expect(status).toBe(201);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(Object.keys(body)).toEqual(["id"]);
    expect(await database().interview.findUnique({ where: { id: body.id } })).not.toBeNull();
  });

  test("is not there for a stranger or who may not import, who are told the same", async () => {
    const before = await count();
    const guest = await makePerson({ author: false });
    const missing = { status: 404, body: { error: "not-found" } };
    for (const who of [null, guest]) {
      expect(await answer(who, post)).toMatchObject(missing);
      expect(await answer(who, "no json", { origin: "https://evil.example" })).toMatchObject(
        missing,
      );
    }
    expect(await count()).toBe(before);
  });

  test("from another site, as a form, without a key or as no JSON is refused", async () => {
    const person = await makePerson();
    const before = await count();
    const wrong: Record<string, string>[] = [
      { origin: "https://elsewhere.example" },
      { "content-type": "text/plain" },
      { "idempotency-key": "short" },
    ];
    for (const headers of wrong) {
      expect((await answer(person, post, headers)).status).toBe(400);
    }
    expect((await answer(person, "{")).status).toBe(400);
    const broken = new Blob([
      Buffer.from(JSON.stringify(post).replace("Hello", "H\xffllo"), "latin1"),
    ]);
    expect((await answer(person, broken.stream())).status).toBe(400);
    expect(await count()).toBe(before);
  });

  test("stops reading as soon as it is too much", async () => {
    const person = await makePerson();
    const before = await count();
    let sent = 0;
    const chunk = new Uint8Array(256 * 1024).fill(97);
    const endless = new ReadableStream({
      pull(controller) {
        sent += chunk.byteLength;
        controller.enqueue(chunk);
      },
    });
    expect(await answer(person, endless)).toMatchObject({ status: 413 });
    expect(sent).toBeLessThan(IMPORT_LIMIT + 4 * chunk.byteLength);
    const large = JSON.stringify({ ...post, source: "a".repeat(LARGEST_POST + 1) });
    expect(await answer(person, large)).toMatchObject({
      status: 413,
      body: { error: "too-large" },
    });
    expect(await count()).toBe(before);
  });

  test("says what is wrong with a post that is none", async () => {
    const person = await makePerson();
    const of = (more: object) => answer(person, { ...post, ...more });
    expect((await of({ source: " \n" })).body).toMatchObject({
      error: "bad-input",
      field: "source.empty",
    });
    expect((await of({ source: "a\0" })).body).toMatchObject({
      error: "bad-input",
      field: "source.not-text",
    });
    expect((await of({ source: "**A:** Hi\n" })).body).toMatchObject({
      error: "bad-input",
      field: "language",
    });
  });

  test("with a key that came with another post is refused", async () => {
    const person = await makePerson();
    const key = { "idempotency-key": randomUUID() };
    const first = await answer(person, post, key);
    const again = await answer(person, post, key);
    expect(again.body).toEqual(first.body);
    const other = JSON.stringify({ ...post, name: "b.md" });
    expect(await answer(person, other, key)).toMatchObject({ status: 422 });
  });
});
