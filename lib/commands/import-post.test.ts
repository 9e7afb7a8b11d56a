import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { LARGEST_POST } from "@/lib/core/import/read-source";
import { parsePost } from "@/lib/core/post/parse-post";
import { sourceOf } from "@/lib/core/post/post";
import { database } from "@/lib/db/client";
import { findParticipantFacts } from "@/lib/db/participants";
import { loadReview } from "@/lib/db/review";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import { makePerson } from "@/lib/db/testing/make-person";
import { permit } from "@/lib/policy/grant";
import type { Identity } from "@/lib/policy/identity";
import { importPost } from "./import-post";

/** With a byte order mark, CRLF, the same speaker twice, another script and no newline at the end. */
const source = [
  "\uFEFF---",
  "title: The ferry that stayed",
  "lang: en",
  "---",
  "",
  "## The crossing",
  "",
  "**A:** Who held the rope?",
  "",
  "**A:** And who ZEBRA-7F3K shouted?",
  "",
  "**B:** Nobody did, كلمة stood there.",
  "",
  "We were all too cold.",
  "",
  "**A:** And then?",
  "",
  "**B:** Then it was morning.",
].join("\r\n");

const body = (more: object = {}) => ({
  name: "2026-03-02-ferry-en.md",
  source,
  language: null,
  ...more,
});

async function imported(person: Identity, given: object = body(), key: string = randomUUID()) {
  const answer = await importPost(person, ask(given, key));
  if (answer.outcome !== "done") throw new Error(JSON.stringify(answer));
  return answer.interviewId;
}

async function rowsOf(person: Identity, interviewId: string) {
  const facts = await findParticipantFacts(person, "interview", interviewId);
  const grant = facts && permit(facts, "interview.read");
  if (!grant) throw new Error("not in the interview");
  return { grant, rows: await loadReview(grant) };
}

const everything = async () => ({
  interviews: await database().interview.count(),
  transcripts: await database().transcript.count(),
  blocks: await database().block.count(),
  events: await database().event.count(),
});

describe("an imported post", () => {
  test("is kept byte for byte, and read back as the same post", async () => {
    const person = await makePerson();
    const { rows } = await rowsOf(person, await imported(person));
    const { post } = parsePost(source);
    expect(rows.post).toEqual(post);
    const kept = rows.transcript.blocks.map((block) => block.source).join("");
    expect(Buffer.from(kept)).toEqual(Buffer.from(source));
  });

  test("has one first revision for each passage, with its own words", async () => {
    const person = await makePerson();
    const { rows } = await rowsOf(person, await imported(person));
    const revisions = rows.transcript.passages.map((passage) => passage.revisions);
    expect(revisions.every((all) => all.length === 1)).toBe(true);
    expect(revisions.map((all) => all[0]?.source)).toEqual(
      rows.post.passages.map((passage) => sourceOf(rows.post, passage)),
    );
    expect(new Set(revisions.map((all) => all[0]?.origin))).toEqual(new Set(["imported"]));
  });

  test("keeps where something looks odd, and none of its words", async () => {
    const person = await makePerson();
    const interviewId = await imported(person);
    const { findings } = parsePost(source);
    const rows = await database().finding.findMany({
      where: { transcript: { interviewId } },
      orderBy: { position: "asc" },
    });
    expect(findings.length).toBeGreaterThan(0);
    expect(rows.map(({ rule, passageKey, block }) => ({ rule, passageKey, block }))).toEqual(
      findings.map(({ rule, passage, block }) => ({ rule, passageKey: passage, block })),
    );
    expect(JSON.stringify(rows)).not.toContain("كلمة");
  });

  test("is a draft with its importer as the author who has joined", async () => {
    const person = await makePerson({ name: "Tomas" });
    const { grant, rows } = await rowsOf(person, await imported(person));
    expect(rows.interview).toMatchObject({
      ...{ stage: "draft", target: null, path: "_posts/en/2026-03-02-ferry-en.md" },
    });
    expect(rows.participants).toMatchObject([
      { id: grant.participantId, role: "author", name: "Tomas", email: person.email },
    ]);
    expect(rows.participants[0]?.joinedAt).not.toBeNull();
    expect(rows.transcript).toMatchObject({ language: "en", original: true });
  });

  test("begins a history without words", async () => {
    const person = await makePerson();
    const interviewId = await imported(person);
    expect(await historyOf(interviewId)).toEqual(["interview.imported", "participant.joined"]);
    const text = await wordlessText();
    for (const words of ["ZEBRA-7F3K", "ferry", "rope", "كلمة"]) expect(text).not.toContain(words);
  });

  test("asks for its language only when it does not say one", async () => {
    const person = await makePerson();
    const silent = body({ source: source.replace("lang: en\r\n", "") });
    const asked = await importPost(person, ask(silent));
    expect(asked).toEqual({ outcome: "bad-input", field: "language" });
    const french = await imported(person, { ...silent, language: "fr-ca" });
    expect((await rowsOf(person, french)).rows.transcript.language).toBe("fr-CA");
    const odd = { source: source.replace("lang: en", 'lang: "my own!"'), language: "it" };
    const italian = await imported(person, body(odd));
    expect((await rowsOf(person, italian)).rows.transcript.language).toBe("it");
    const both = await imported(person, body({ language: "fr" }));
    expect((await rowsOf(person, both)).rows.transcript.language).toBe("en");
  });

  test("may be long", async () => {
    const person = await makePerson();
    const many = Array.from({ length: 6000 }, (_, at) => `**${"AB"[at % 2]}:** Line ${at}.\n\n`);
    const long = `---\ntitle: Long\nlang: en\n---\n\n${many.join("")}`;
    const { rows } = await rowsOf(person, await imported(person, body({ source: long })));
    expect(rows.post.passages).toHaveLength(6001);
    expect(rows.post.blocks.map((block) => block.source).join("")).toBe(long);
  });
});

describe("a repeated request", () => {
  test("answers the interview of the first", async () => {
    const person = await makePerson();
    const key = randomUUID();
    const first = await imported(person, body(), key);
    const before = await everything();
    expect(await imported(person, body(), key)).toBe(first);
    expect(await everything()).toEqual(before);
  });

  test("also when both come at once, however many", async () => {
    const person = await makePerson();
    const key = randomUUID();
    const before = await everything();
    const ids = await Promise.all(Array.from({ length: 6 }, () => imported(person, body(), key)));
    expect(new Set(ids).size).toBe(1);
    const after = await everything();
    expect(after.interviews - before.interviews).toBe(1);
    expect(after.transcripts - before.transcripts).toBe(1);
    expect(after.events - before.events).toBe(2);
  });

  test("with another post under the same key is refused", async () => {
    const person = await makePerson();
    const key = randomUUID();
    await imported(person, body(), key);
    const other = await importPost(person, ask(body({ source: `${source} More.` }), key));
    expect(other).toEqual({ outcome: "key-reused" });
  });

  test("under somebody else's key makes their own interview", async () => {
    const key = randomUUID();
    const one = await imported(await makePerson(), body(), key);
    expect(await imported(await makePerson(), body(), key)).not.toBe(one);
  });
});

describe("nothing is kept", () => {
  const refused: [string, unknown, object][] = [
    ["of an empty file", body({ source: "\uFEFF\r\n" }), { problem: "empty" }],
    ["of bytes that are no text", body({ source: "a\0b" }), { problem: "not-text" }],
    ["of half a letter", body({ source: "a\uD83D" }), { problem: "not-text" }],
    ["of too much", body({ source: "é".repeat(LARGEST_POST / 2 + 1) }), { problem: "too-large" }],
    ["of too many lines", body({ source: "a\n".repeat(60_001) }), { problem: "too-large" }],
    ["without a name", { source, language: null }, { outcome: "bad-input", field: "name" }],
    ["with more than asked", body({ stage: "published" }), { outcome: "bad-input" }],
    ["in no language", body({ source: "**A:** Hi\n", language: "x" }), { field: "language" }],
  ];

  test.each(refused)("%s", async (_, given, answer) => {
    const person = await makePerson();
    const before = await everything();
    expect(await importPost(person, ask(given))).toMatchObject(answer);
    expect(await everything()).toEqual(before);
  });

  test("for somebody who may not import, or may not any more", async () => {
    const before = await everything();
    const guest = await makePerson({ author: false });
    expect(await importPost(guest, ask(body()))).toEqual({ outcome: "gone" });
    const former = await makePerson();
    await database().user.update({ where: { id: former.userId }, data: { author: false } });
    expect(await importPost(former, ask(body()))).toEqual({ outcome: "gone" });
    expect(await everything()).toEqual(before);
  });
});
