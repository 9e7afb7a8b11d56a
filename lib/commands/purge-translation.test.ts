import { beforeEach, describe, expect, test } from "vitest";
import { saidHash } from "@/lib/core/translation/standing";
import { sha256 } from "@/lib/db/act";
import { database } from "@/lib/db/client";
import { differencesOf } from "@/lib/db/differences";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { loadTranscript } from "@/lib/db/review";
import { ask } from "@/lib/db/testing/ask";
import { everyValue } from "@/lib/db/testing/every-value";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { verifyHistory } from "@/lib/db/verify-history";
import { operate } from "@/lib/policy/operator";
import { readRemoved } from "@/lib/queries/removed";
import { dismissDifference } from "./dismiss-difference";
import { editWords } from "./edit-words";
import { linkPassage } from "./link-passage";
import { openThread } from "./open-thread";
import { suggestWords } from "./suggest-words";
import { addFrench, frenchPost } from "./testing/add-french";
import { passageSaying, purge, say, takeOut } from "./testing/purging";
import { approveAll } from "./testing/sign-everything";
import { consentToAll, rewrite, saying, settle, statesIn, takeOutIn } from "./testing/translated";

let made: MadeInterview;
let transcriptId: string;
/** What the salary is called in the original and in French; other words in every test. */
let salary: { en: string; fr: string };

beforeEach(async () => {
  const [first, second] = crypto.randomUUID().toUpperCase().split("-");
  salary = { en: `Nine ${first} hundred`, fr: `neuf ${second} cents` };
  made = await makeInterview({ secret: salary.en });
  transcriptId = await addFrench(made, frenchPost.replace("neuf cents", salary.fr));
});

async function files(): Promise<string[]> {
  const now = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
  if (now.kind !== "ready") throw new Error("the original waits");
  expect(now.left).toEqual([]);
  return now.files.map(({ text }) => text);
}

async function standings(): Promise<(string | null)[]> {
  return (await statesIn(made, "fr")).map(({ standing }) => standing);
}

/** Which of these the whole database still says, whatever their case. */
async function heldOf(...words: string[]): Promise<string[]> {
  const values = (await everyValue()).map(({ value }) => value.toLowerCase());
  return words.filter((word) => values.some((value) => value.includes(word.toLowerCase())));
}

async function edit(language: string, words: string, change: (text: string) => string) {
  const { id, revision, text } = await saying(made, language, words);
  const grant = await made.grant("author", "passage.edit");
  const body = { revisionId: revision.id, text: change(text) };
  expect((await editWords(grant, id, ask(body))).outcome).toBe("done");
}

/** A part, a whole turn and a heading. */
async function takeOutOfOriginal() {
  await takeOut(made, salary.en);
  await takeOut(made, "carried the lamp", true);
  await takeOut(made, "The storm", true);
}

async function takeOutOfBoth() {
  await takeOutOfOriginal();
  await takeOutIn(made, "fr", salary.fr);
}

describe("what was taken out of the original", () => {
  test("goes in every language, and everything that stays stays as it was", async () => {
    await takeOutOfOriginal();
    // What is carried out later is as old as what it carries out: the heading stays approved.
    await approveAll(made);
    await takeOutIn(made, "fr", salary.fr);
    await consentToAll(made);
    const [before, stood] = [await files(), await standings()];
    expect(stood).not.toContain("left-out");
    expect(await purge(made)).toMatchObject({ outcome: "done" });
    const gone = [
      salary.en,
      salary.fr,
      "carried the lamp",
      "porté la lampe",
      "the storm",
      "la tempête",
    ];
    expect(await heldOf(...gone, "la-tempête")).toEqual([]);
    expect(await files()).toEqual(before);
    expect(await standings()).toEqual(stood);
    expect(await verifyHistory(operate("test"), made.interviewId)).toMatchObject({ flaw: null });
    expect(await purge(made)).toEqual({ outcome: "blocked", passages: [] });
  });

  test("goes from the reason why something reads otherwise", async () => {
    await rewrite(made, { language: "fr", from: "à la main", to: "à la main, 412 fois" });
    const grant = await made.grant("author", "difference.dismiss");
    const rows = await loadTranscript(grant, { id: transcriptId });
    const [{ mark: difference = "" } = {}] = rows ? differencesOf(rows) : [];
    const body = { difference, note: `Not the ${salary.en}, you know` };
    expect(await dismissDifference(grant, transcriptId, ask(body))).toMatchObject({
      outcome: "done",
    });
    await takeOut(made, salary.en);
    await takeOutIn(made, "fr", salary.fr);
    expect(await heldOf(salary.en)).toEqual([salary.en]);
    expect(await purge(made)).toMatchObject({ outcome: "done" });
    expect(await heldOf(salary.en)).toEqual([]);
  });

  test("leaves no hash of words that are gone, and no id that salts one", async () => {
    const [english, french] = await Promise.all([
      passageSaying(made, salary.en),
      saying(made, "fr", salary.fr),
    ]);
    await takeOutOfBoth();
    await consentToAll(made);
    const rows = await database().settlement.findMany({ where: { passageId: french.id } });
    const consents = await database().consent.findMany({ where: { transcriptId } });
    const hashes = [sha256(french.revision.source), saidHash([english.revision.source], sha256)];
    const cut = rows.map(({ cuts }) => cuts).filter((hash) => hash !== sha256("[]"));
    const ids = [...rows, ...consents].flatMap(({ actId }) => actId ?? []);
    expect([cut.length, ids.length > 1]).toEqual([1, true]);
    expect(await heldOf(...hashes, ...cut, ...ids)).toEqual([...hashes, ...cut, ...ids]);
    await purge(made);
    expect(await heldOf(...hashes, ...cut, ...ids)).toEqual([]);
    expect((await saying(made, "fr", "On me payait")).standing).toBe("settled");
  });

  test("is counted in all languages before", async () => {
    await takeOutOfBoth();
    const view = await readRemoved(await made.grant("interviewee", "removed.read"));
    expect(view).toMatchObject({ passages: 4, parts: 2, standing: [], open: [] });
  });

  test("goes from what was said about it in another language", async () => {
    const { id, revision, text } = await saying(made, "fr", salary.fr);
    const writing = await made.grant("author", "thread.write");
    const about = {
      revisionId: revision.id,
      start: null,
      end: null,
      talk: false,
      visibility: "all",
    };
    await openThread(writing, id, ask({ ...about, body: `Is ${salary.en} right?` }));
    await openThread(writing, id, ask({ ...about, body: "Shall we keep this?" }));
    await say(made, "author", salary.en, `En français : ${salary.fr}.`);
    // Everyday words, three in a row of what its passage says in the original.
    const lamp = await saying(made, "fr", "porté la lampe");
    const quote = { ...about, revisionId: lamp.revision.id, body: "Really the lamp by hand?" };
    await openThread(writing, lamp.id, ask(quote));
    await takeOut(made, "carried the lamp", true);
    const wording = { revisionId: revision.id, text: `${text} ${salary.en}!` };
    await suggestWords(await made.grant("interviewee", "passage.suggest"), id, ask(wording));
    await takeOut(made, salary.en);
    await takeOutIn(made, "fr", salary.fr);
    expect(await purge(made)).toMatchObject({ outcome: "done" });
    const said = [...Object.values(salary), "Really the lamp", "Shall we keep this?"];
    expect(await heldOf(...said)).toEqual(["Shall we keep this?"]);
  });

  test("goes from earlier wordings of a translation that was worded anew instead", async () => {
    const { id, revision } = await saying(made, "fr", salary.fr);
    const writing = await made.grant("author", "thread.write");
    const about = {
      revisionId: revision.id,
      start: null,
      end: null,
      talk: false,
      visibility: "all",
    };
    await openThread(writing, id, ask({ ...about, body: `Vraiment ${salary.fr} ?` }));
    await edit("fr", salary.fr, (text) => text.replace(` ${salary.fr}`, ""));
    await takeOut(made, salary.en);
    expect(
      (await settle(made, await saying(made, "fr", "On me payait"), "interviewee")).outcome,
    ).toBe("done");
    const stood = await standings();
    expect(await purge(made)).toMatchObject({ outcome: "done" });
    expect(await heldOf(salary.fr)).toEqual([]);
    expect(await standings()).toEqual(stood);
  });

  test("stays out of a translation whatever that is linked to later", async () => {
    await takeOut(made, "carried the lamp", true);
    const { id } = await saying(made, "fr", "porté la lampe");
    await purge(made);
    const another = await passageSaying(made, "ordinary day");
    const grant = await made.grant("author", "alignment.change");
    const input = ask({ originals: [another.id] });
    await linkPassage(grant, { id: transcriptId, passage: id, input });
    const state = (await statesIn(made, "fr")).find((one) => one.id === id);
    expect(state).toMatchObject({ text: "", look: { kind: "nothing" } });
    expect(state?.outs).toHaveLength(1);
  });

  test("a translation that waits for other words waits for them still", async () => {
    await takeOut(made, salary.en);
    await takeOutIn(made, "fr", salary.fr);
    await edit("en", "They paid me", (text) => text.replace("the lamp goes", "lamps go"));
    expect((await saying(made, "fr", salary.fr)).standing).toBe("stale");
    expect(await purge(made)).toMatchObject({ outcome: "done" });
    expect((await saying(made, "fr", "On me payait")).standing).toBe("stale");
    expect(await heldOf(salary.fr)).toEqual([]);
  });
});

describe("refuses while a translation may still say it", () => {
  test("because nobody chose its words", async () => {
    await takeOut(made, salary.en);
    const open = await saying(made, "fr", salary.fr);
    expect(open.standing).toBe("left-out");
    expect(await purge(made)).toEqual({ outcome: "blocked", passages: [open.id] });
    const view = await readRemoved(await made.grant("interviewee", "removed.read"));
    expect(view.open).toEqual([{ transcriptId, language: "fr", passages: 1 }]);
    expect(await heldOf(salary.en)).toEqual([salary.en]);
    expect((await settle(made, open, "interviewee")).outcome).toBe("done");
    expect(await purge(made)).toMatchObject({ outcome: "done" });
  });

  test("because nobody knows what it says, until it is taken out by itself", async () => {
    const { id } = await saying(made, "fr", "porté la lampe");
    await database().link.deleteMany({ where: { passageId: id } });
    await takeOut(made, "carried the lamp", true);
    expect(await purge(made)).toEqual({ outcome: "blocked", passages: [id] });
    await takeOutIn(made, "fr", "porté la lampe", false);
    expect(await purge(made)).toMatchObject({ outcome: "done" });
    const revisions = await database().revision.findMany({ where: { passageId: id } });
    expect(revisions.map(({ source }) => source)).toEqual([""]);
  });

  test("because the link is not sure", async () => {
    const { id } = await saying(made, "fr", "porté la lampe");
    await database().link.updateMany({ where: { passageId: id }, data: { sure: 0.5 } });
    await takeOut(made, salary.en);
    await takeOutIn(made, "fr", salary.fr);
    expect(await purge(made)).toEqual({ outcome: "blocked", passages: [id] });
  });

  test("because nothing is left of what it says while it stays", async () => {
    await edit("en", "carried the lamp", () => "Harbour!");
    await settle(made, await saying(made, "fr", "porté la lampe"), "interviewee");
    await takeOut(made, "Harbour");
    await settle(made, await saying(made, "fr", "porté la lampe"), "interviewee");
    const { id, standing } = await saying(made, "fr", "porté la lampe");
    expect(standing).toBe("settled");
    expect(await purge(made)).toEqual({ outcome: "blocked", passages: [id] });
  });

  test("because the words stand in another of its passages", async () => {
    await edit("fr", "porté la lampe", (text) => `${text} Pour ${salary.fr}.`);
    const { id } = await saying(made, "fr", `Pour ${salary.fr}`);
    await takeOut(made, salary.en);
    await takeOutIn(made, "fr", salary.fr);
    expect(await purge(made)).toEqual({ outcome: "blocked", passages: [id] });
  });
});
