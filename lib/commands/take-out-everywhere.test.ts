import { beforeEach, describe, expect, test } from "vitest";
import type { EverywhereBody } from "@/lib/core/review/api";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import { loadEveryTranscript } from "@/lib/db/review";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { decidePassage } from "./decide-passage";
import { editWords } from "./edit-words";
import { redactPassage } from "./redact-passage";
import { takeOutEverywhere } from "./take-out-everywhere";
import { addFrench } from "./testing/add-french";
import { undoAct } from "./undo-act";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview({ secret: "nine hundred" });
  await addFrench(made);
});

async function states(language: string): Promise<PassageState[]> {
  const all = await loadEveryTranscript(await made.grant("author", "interview.read"));
  const rows = all.find(({ transcript }) => transcript.language === language);
  return rows ? [...statesOf(rows).values()] : [];
}

async function saying(language: string, words: string): Promise<PassageState> {
  const found = (await states(language)).find(({ text }) => text.includes(words));
  if (!found) throw new Error(`nothing says ${words}`);
  return found;
}

async function place(language: string, words: string, within: string = words) {
  const { id: passageId, revision, text } = await saying(language, within);
  const start = text.indexOf(words);
  return { passageId, revisionId: revision.id, start, end: start + words.length };
}

/** The lamp where it is told how it was carried, in both languages. */
async function carriedLamp() {
  const there = await place("en", "lamp", "carried the lamp");
  return [there, await place("fr", "lampe", "porté la lampe")] as const;
}

const looks: EverywhereBody["looks"] = [
  { language: "en", look: { kind: "ellipsis" } },
  { language: "fr", look: { kind: "label", words: "une chose" } },
];

async function takeOut(mentions: EverywhereBody["mentions"], role: Role = "interviewee") {
  const grant = await made.grant(role, "passage.redact");
  return await takeOutEverywhere(grant, ask({ mentions, looks }));
}

async function undo(done: Awaited<ReturnType<typeof takeOut>>, role: Role = "interviewee") {
  const grant = await made.grant(role, "thread.write");
  return await undoAct(grant, "actId" in done ? done.actId : "", ask({}));
}

async function takeHere({ passageId, ...span }: Awaited<ReturnType<typeof place>>) {
  const grant = await made.grant("interviewee", "passage.redact");
  const body = { ...span, look: { kind: "ellipsis" } };
  expect((await redactPassage(grant, passageId, ask(body))).outcome).toBe("done");
}

describe("what is chosen", () => {
  test("is out of both languages at once, as each language says, and the rest stays", async () => {
    const done = await takeOut([...(await carriedLamp())]);
    expect(done).toMatchObject({ outcome: "done" });
    expect((await saying("en", "carried")).cuts).toMatchObject([{ look: { kind: "ellipsis" } }]);
    expect(await saying("fr", "porté")).toMatchObject({
      standing: "settled",
      look: null,
      cuts: [{ look: { kind: "label", words: "une chose" } }],
    });
    expect((await historyOf(made.interviewId)).slice(-3)).toEqual([
      "passage.redacted",
      "passage.redacted",
      "passage.settled",
    ]);
  });

  test("is back everywhere by one undo", async () => {
    const done = await takeOut([...(await carriedLamp())]);
    expect((await undo(done)).outcome).toBe("done");
    expect((await saying("en", "carried")).cuts).toEqual([]);
    expect(await saying("fr", "porté")).toMatchObject({ standing: "settled", cuts: [] });
  });

  test("comes back with the one removal of the original that it carries out", async () => {
    await takeOut([...(await carriedLamp())]);
    const { spans, rows } = await saying("fr", "porté");
    const [own] = (await saying("en", "carried")).spans;
    expect(spans[0]?.follows).toBe(own?.id);
    expect(rows.originals).toHaveLength(1);
  });

  test("takes a passage out whole that says nothing else, and with it what says it again", async () => {
    const there = await saying("en", "The lamp");
    const seen = { passageId: there.id, revisionId: there.revision.id };
    await takeOut([{ ...seen, start: 0, end: there.text.length }]);
    expect(await saying("en", "The lamp")).toMatchObject({ look: { kind: "ellipsis" } });
    expect(await saying("fr", "La lampe")).toMatchObject({ standing: "follows" });
  });

  test("keeps the yes of who had approved the passage, and of nobody else", async () => {
    const { id, revision, digest } = await saying("en", "carried");
    const deciding = await made.grant("interviewee", "passage.decide");
    const fine = { verb: "fine", revisionId: revision.id, digest };
    await decidePassage(deciding, id, ask(fine));
    await takeOut([...(await carriedLamp())]);
    const now = await saying("en", "carried");
    expect(now.rows.decisions.at(-1)).toMatchObject({ verb: "fine", digest: now.digest });
    expect((await saying("fr", "porté")).rows.decisions).toEqual([]);
  });
});

describe("a passage of a translation stays out until somebody looks", () => {
  test("where nothing of it was chosen", async () => {
    const [there] = await carriedLamp();
    await takeOut([there]);
    expect(await saying("fr", "porté")).toMatchObject({ standing: "left-out" });
    expect((await saying("fr", "porté")).look).not.toBeNull();
  });

  test("where fewer places were chosen than in the original", async () => {
    const [there, here] = await carriedLamp();
    await takeOut([there, await place("en", "hand"), here]);
    expect(await saying("fr", "porté")).toMatchObject({ standing: "left-out" });
    expect((await saying("fr", "porté")).cuts).toHaveLength(1);
  });

  test("where something else of the original waits for its words", async () => {
    await takeHere(await place("en", "hand"));
    await takeOut([...(await carriedLamp())]);
    expect(await saying("fr", "porté")).toMatchObject({ standing: "left-out" });
  });

  test("where the original said something else since", async () => {
    const { id, revision, text } = await saying("en", "carried");
    const grant = await made.grant("author", "passage.edit");
    const body = { revisionId: revision.id, text: text.replace("hand", "heart") };
    await editWords(grant, id, ask(body));
    await takeOut([...(await carriedLamp())]);
    expect((await saying("fr", "porté")).standing).toBe("left-out");
  });

  test("where a removal that grew in the original gave its words here back", async () => {
    await takeHere(await place("en", "the ", "carried the lamp"));
    await takeHere(await place("fr", "Nous", "porté la lampe"));
    expect(await saying("fr", "porté")).toMatchObject({ standing: "settled", look: null });
    await takeOut([...(await carriedLamp())]);
    const there = await saying("en", "carried");
    expect(there.spans).toHaveLength(1);
    expect(await saying("fr", "porté")).toMatchObject({ standing: "left-out" });
  });
});

describe("nothing at all is taken out", () => {
  test("where words of one place were changed since", async () => {
    const [there, here] = await carriedLamp();
    const other = await place("fr", "gardien");
    const grant = await made.grant("author", "passage.edit");
    const text = "Le second gardien ne dormait plus.";
    await editWords(grant, other.passageId, ask({ revisionId: other.revisionId, text }));
    expect(await takeOut([there, here, other])).toEqual({
      outcome: "stale",
      passages: [other.passageId],
    });
    expect((await saying("en", "carried")).cuts).toEqual([]);
  });

  test("where a place is in another interview", async () => {
    const [there] = await carriedLamp();
    const elsewhere = (await makeInterview()).passages[4] ?? "";
    expect(await takeOut([there, { ...there, passageId: elsewhere }])).toEqual({ outcome: "gone" });
    expect((await saying("en", "carried")).cuts).toEqual([]);
  });

  test.each([
    ["a place is outside of the text", { end: 900 }, "mentions.1.end"],
    ["two places share words", { end: 19 }, "mentions"],
    ["a place is empty", { start: 7, end: 7 }, "mentions.1.start"],
  ])("where %s", async (_, change, field) => {
    const [there] = await carriedLamp();
    const answer = await takeOut([there, { ...there, ...change }]);
    expect(answer).toEqual({ outcome: "bad-input", field });
  });

  test("where a language has no look", async () => {
    const [there] = await carriedLamp();
    const grant = await made.grant("interviewee", "passage.redact");
    const body = { mentions: [there], looks: looks.slice(1) };
    expect(await takeOutEverywhere(grant, ask(body))).toEqual({
      outcome: "bad-input",
      field: "looks",
    });
  });
});
