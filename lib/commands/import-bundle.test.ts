import { beforeEach, describe, expect, test } from "vitest";
import { LONGEST_WORDING } from "@/lib/core/review/api";
import type { Bundle } from "@/lib/core/translation/bundle";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { printBundle, readTranslationBundle } from "@/lib/queries/translation-bundle";
import { correctTranscript } from "./correct-transcript";
import { importBundle } from "./import-bundle";
import { addFrench, frenchPost } from "./testing/add-french";
import { rewrite, saying, settle, statesIn, takeOutIn } from "./testing/translated";
import { undoRedaction } from "./undo-redaction";

const words = {
  ...{ title: "T", lead: "L", mark: "M" },
  ...{ reference: "R", original: "O", translation: "T" },
};

let made: MadeInterview;
let french: string;

beforeEach(async () => {
  made = await makeInterview({ secret: "nine hundred" });
  french = await addFrench(made);
  await rewrite(made, { language: "en", from: "by hand", to: "by heart" });
  await rewrite(made, { language: "en", from: "an ordinary day", to: "a plain day" });
});

async function bundle(): Promise<Bundle> {
  const read = await readTranslationBundle(await made.grant("author", "transcript.change"), french);
  if (!read) throw new Error("no bundle");
  return read;
}

async function give(body: unknown, key?: string) {
  return await importBundle(await made.grant("author", "passage.edit"), french, ask(body, key));
}

/** The bundle with other words, or a mark, for the passage that says these. */
function answered(read: Bundle, said: string, answer: { text?: string; same?: boolean }): Bundle {
  const passages = read.passages.map((passage) => {
    const { translation, ...rest } = passage;
    if (!translation.text.includes(said)) return passage;
    const { text = translation.text, ...same } = answer;
    return { ...rest, translation: { ...translation, text }, ...same };
  });
  return { ...read, passages };
}

/** A part of an original is out, nothing of that was in its translation, and the rest reads otherwise since. */
async function leaveCut() {
  await takeOutIn(made, "en", "by heart");
  await settle(made, await saying(made, "fr", carried), "interviewee");
  await rewrite(made, { language: "en", from: "We carried", to: "I carried" });
}

const carried = "porté la lampe";
const day = "journée ordinaire";

describe("a bundle", () => {
  test("holds what is stale, beside what the original says now, and nothing else", async () => {
    const { passages, ...about } = await bundle();
    const transcript = { transcript: french, interview: made.interviewId };
    expect(about).toMatchObject({ ...transcript, language: "fr", originalLanguage: "en" });
    expect(
      passages.map(({ original, translation }) => [original[0]?.text, translation.text]),
    ).toEqual([
      ["What did a plain day look like?", "À quoi ressemblait une journée ordinaire ?"],
      ["We carried the lamp by heart.", "Nous avons porté la lampe à la main."],
    ]);
  });

  test("says nothing that is taken out, in either language", async () => {
    await rewrite(made, { language: "en", from: "lamp goes out", to: "lamp fades" });
    expect(JSON.stringify(await bundle())).toContain("neuf cents");
    await takeOutIn(made, "en", "nine hundred");
    const left = JSON.stringify(await bundle());
    expect(left).not.toMatch(/nine hundred|neuf cents/);
    await takeOutIn(made, "fr", "neuf cents");
    await rewrite(made, { language: "en", from: "lamp fades", to: "lamp dies" });
    expect((await saying(made, "fr", "neuf cents")).standing).toBe("stale");
    expect(JSON.stringify(await bundle())).not.toMatch(/nine hundred|neuf cents/);
    await takeOutIn(made, "en", "a plain day");
    expect(JSON.stringify(await bundle())).not.toMatch(/plain|ordinaire/);
  });

  test("shows what stays of an original that a part was taken out of", async () => {
    await leaveCut();
    const [, open] = (await bundle()).passages;
    expect(open?.original.map(({ text }) => text)).toEqual(["I carried the lamp […]."]);
  });

  test("of an original, or of another interview, is not there", async () => {
    const grant = await made.grant("author", "transcript.change");
    const other = await makeInterview();
    const theirs = await addFrench(other);
    expect(await readTranslationBundle(grant, theirs)).toBeNull();
    const { transcript } = await database().passage.findFirstOrThrow({
      where: { id: made.passages[0] ?? "" },
      select: { transcript: true },
    });
    expect(await readTranslationBundle(grant, transcript.id)).toBeNull();
  });
});

describe("a bundle that comes back", () => {
  test("brings other words as an edit, settles what is marked, and leaves the rest open", async () => {
    const text = "Nous avons porté la lampe avec cœur.";
    expect((await give(answered(await bundle(), carried, { text }))).outcome).toBe("done");
    const there = await saying(made, "fr", "avec cœur");
    expect(there).toMatchObject({ standing: "settled", text });
    expect(there.rows.revisions.at(-1)).toMatchObject({
      ...{ origin: "edited", participantId: made.people.author, number: 2 },
    });
    expect((await saying(made, "fr", day)).standing).toBe("stale");
    expect((await give(answered(await bundle(), day, { same: true }))).outcome).toBe("done");
    const same = await saying(made, "fr", day);
    expect([same.standing, same.rows.revisions.length]).toEqual(["settled", 1]);
    expect((await bundle()).passages).toEqual([]);
  });

  test("as a document does the same", async () => {
    const printed = printBundle(await bundle(), words)
      .replace("à la main", "avec cœur")
      .replace("</td><td></td>", "</td><td>x</td>");
    expect((await give({ document: printed })).outcome).toBe("done");
    expect((await saying(made, "fr", "avec cœur")).standing).toBe("settled");
    expect((await saying(made, "fr", day)).standing).toBe("settled");
  });

  test("shows typed markup and scripts as the words they are", async () => {
    const text = "<script>x</script> {{ site }} **hm**";
    await give(answered(await bundle(), carried, { text }));
    const { revision } = await saying(made, "fr", text);
    expect(revision.source).toContain("\\<script>");
  });

  test("sent again is answered again", async () => {
    const body = answered(await bundle(), carried, { same: true });
    const key = "0123456789abcdef0123";
    expect(await give(body, key)).toEqual(await give(body, key));
    expect((await give(answered(body, day, { same: true }), key)).outcome).toBe("key-reused");
  });
});

describe("a bundle that is refused, whole", () => {
  async function unchanged(body: unknown, refusal: object) {
    const before = await statesIn(made, "fr");
    expect(await give(body)).toMatchObject(refusal);
    expect(await statesIn(made, "fr")).toEqual(before);
  }

  test.each(["original", "translation"])("when the %s changed since, named", async (side) => {
    const both = answered(answered(await bundle(), carried, { same: true }), day, { text: "Hm ?" });
    const { id, key } = both.passages.find((one) => one.translation.text.includes(carried)) ?? {};
    if (side === "original") await rewrite(made, { language: "en", from: "by heart", to: "alone" });
    else await rewrite(made, { language: "fr", from: "à la main", to: "seuls" });
    await unchanged(both, { outcome: "overtaken", passages: [{ id, key }] });
  });

  test("when the translation was corrected since, and is as open as before", async () => {
    const read = answered(await bundle(), carried, { same: true });
    const source = frenchPost.replace("à la main", "de la main");
    const grant = await made.grant("author", "passage.edit");
    await correctTranscript(grant, french, ask({ name: "a.md", source, language: null }));
    expect((await saying(made, "fr", "de la main")).standing).toBe("stale");
    const { text } = await saying(made, "fr", carried);
    const same = answered(read, carried, { text, same: true });
    await unchanged(same, { outcome: "overtaken" });
  });

  test("when something was taken out since", async () => {
    const both = answered(await bundle(), carried, { same: true });
    await takeOutIn(made, "en", "by heart");
    await unchanged(both, { outcome: "overtaken" });
  });

  test("when something that was out came back", async () => {
    await leaveCut();
    const answer = answered(await bundle(), carried, { same: true });
    const removal = (await saying(made, "en", "carried the lamp")).spans[0]?.id ?? "";
    await undoRedaction(await made.grant("interviewee", "passage.redact"), removal, ask({}));
    expect((await bundle()).passages.at(-1)?.original[0]?.text).toContain("by heart");
    await unchanged(answer, { outcome: "overtaken" });
  });

  test("but not for what somebody settled meanwhile and it says nothing about", async () => {
    const read = await bundle();
    await give(answered(read, day, { same: true }));
    expect((await give(answered(read, carried, { same: true }))).outcome).toBe("done");
  });

  test("when nothing in it is changed or marked", async () => {
    const document = printBundle(await bundle(), words);
    await unchanged(await bundle(), { outcome: "bad-input", field: "passages.none" });
    await unchanged({ document }, { outcome: "bad-input", field: "passages.none" });
  });

  test("when it is of another interview, or names what is not in it, or twice", async () => {
    const read = answered(await bundle(), carried, { same: true });
    const [first] = read.passages;
    const refused = { outcome: "bad-input" };
    const interview = "11111111-1111-4111-8111-111111111111";
    await unchanged({ ...read, interview }, { ...refused, field: "transcript" });
    await unchanged({ ...read, transcript: interview }, { ...refused, field: "transcript" });
    const document = printBundle({ ...read, transcript: interview }, words);
    await unchanged({ document }, { ...refused, field: "transcript" });
    const strange = { ...first, key: "p-9999", same: true };
    await unchanged({ ...read, passages: [strange] }, { ...refused, field: "passages.p-9999" });
    const twice = { ...first, same: true };
    const passages = [twice, twice];
    await unchanged({ ...read, passages }, { ...refused, field: `passages.${first?.key}` });
    const stolen = { ...first, id: made.passages[0], same: true };
    await unchanged({ ...read, passages: [stolen] }, { outcome: "overtaken" });
  });

  test("when words are gone, too long or not words, or it is no bundle", async () => {
    const read = await bundle();
    const refused = { outcome: "bad-input" };
    await unchanged(answered(read, carried, { text: "  " }), refused);
    await unchanged(answered(read, carried, { text: "x".repeat(LONGEST_WORDING + 1) }), refused);
    await unchanged(answered(read, carried, { text: "\ud800" }), refused);
    const document = printBundle(
      answered(read, carried, { text: "x".repeat(LONGEST_WORDING + 1) }),
      words,
    );
    const { key } = read.passages[1] ?? {};
    await unchanged({ document }, { ...refused, field: `passages.${key}.text` });
    await unchanged({ ...read, passages: [{ ...read.passages[0], standing: "settled" }] }, refused);
    await unchanged({ document: "<p>Hello</p>" }, { ...refused, field: "document" });
    await unchanged({}, refused);
  });
});
