import { beforeEach, describe, expect, test } from "vitest";
import { parsePost } from "@/lib/core/post/parse-post";
import { everyBefore } from "@/lib/db/purge/before";
import { findErasure } from "@/lib/db/purge/find-erasure";
import { loadEveryTranscript } from "@/lib/db/review";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { everyValue } from "@/lib/db/testing/every-value";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readReviewPage } from "@/lib/queries/review-page";
import { answerSuggestion } from "./answer-suggestion";
import { decidePassage } from "./decide-passage";
import { editWords } from "./edit-words";
import { openThread } from "./open-thread";
import { purgeRemoved } from "./purge-removed";
import { redactPassage } from "./redact-passage";
import { suggestChange } from "./suggest-change";
import { addFrench } from "./testing/add-french";
import { statesIn } from "./testing/translated";
import { undoAct } from "./undo-act";

const secret = "nine hundred a month";
const source = `---
title: "A year on the island"
lang: en
---

**A** is Tomas, **B** is Ines.

- [The lamp](#the-lamp)
  - What the work was like
  - Who slept
- [The storm](#the-storm)

## The lamp

**A:** What did a day look like?

**B:** You wake early. They paid me ${secret} then. And you? I never asked.

The second keeper had stopped sleeping.

**A:** I see.

## The storm

**B:** And the night the generator failed?

**B:** We carried the lamp by hand.
`;

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview({ post: parsePost(source).post });
});

async function page(role: Role = "interviewee") {
  return await readReviewPage(await made.grant(role, "interview.read"));
}

async function find(words: string, role: Role = "interviewee") {
  const found = (await page(role)).passages.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`nothing says ${words}`);
  return found;
}

async function change(words: string, asked: object, by: "author" | "interviewee" = "author") {
  const { id, revisionId } = await find(words);
  const grant = await made.grant(by, "passage.suggest");
  const body = { revisionId, change: asked, apply: by === "author" };
  return await suggestChange(grant, id, ask(body));
}

async function fine(words: string) {
  const { id, revisionId, digest } = await find(words);
  const grant = await made.grant("interviewee", "passage.decide");
  await decidePassage(grant, id, ask({ verb: "fine", revisionId, digest }));
}

async function takeOut(words: string) {
  const { id, revisionId, text } = await find(words);
  const start = text.indexOf(words);
  const span = { start, end: start + words.length, look: { kind: "ellipsis" } };
  const grant = await made.grant("interviewee", "passage.redact");
  await redactPassage(grant, id, ask({ revisionId, ...span }));
}

async function printed(): Promise<string> {
  const grant = await made.grant("author", "interview.read");
  return everyBefore(await loadEveryTranscript(grant))[0]?.printed.source ?? "";
}

const at = (words: string) => source.slice(source.indexOf("You wake")).indexOf(words);

describe("the author changes how passages are put together at once", () => {
  test("a paragraph to the other voice: one line of the post, and its approval is asked again", async () => {
    await fine("And the night");
    await fine("We carried");
    expect(
      await change("And the night", { type: "speaker", label: "A", rest: false }),
    ).toMatchObject({ outcome: "done" });
    expect(await printed()).toBe(source.replace("**B:** And the night", "**A:** And the night"));
    expect(await find("And the night")).toMatchObject({
      status: "reopened",
      speaker: { label: "A" },
    });
    expect((await find("We carried")).status).toBe("fine");
    expect(await historyOf(made.interviewId)).toContain("transcript.restructured");
  });

  test("parts a passage; what is out goes with its words, and nothing comes back by it", async () => {
    await takeOut(secret);
    await change("You wake", { type: "split", at: at("They paid"), label: null });
    expect(await printed()).toBe(
      source.replace("early. They", "early.\n\nThey").replace(secret, "\\[…]"),
    );
    const [first, second] = [await find("You wake"), await find("They paid")];
    expect(first).toMatchObject({ text: "You wake early.", cuts: [], status: "waiting" });
    expect(second.cuts.map(({ start, end }) => second.text.slice(start, end))).toEqual([secret]);
    expect(JSON.stringify(await page("reader"))).not.toContain(secret);
  });

  test("a removal across the place is in both parts", async () => {
    await takeOut("They paid me nine hundred a month then. And you");
    await change("You wake", { type: "split", at: at("And you?"), label: "A" });
    expect(await printed()).toContain(
      "**B:** You wake early. \\[…]\n\n**A:** \\[…]? I never asked.",
    );
    expect(await printed()).toContain("**B:** The second keeper");
  });

  test("conversations go with the words they are about, and readers see none that they did not", async () => {
    const { id, revisionId } = await find("You wake");
    const [start, end] = [at("And you?"), at("And you?") + 8];
    const grant = await made.grant("interviewee", "thread.write");
    const note = { revisionId, start, end, talk: false, visibility: "private" };
    await openThread(grant, id, ask({ ...note, body: "Who?" }));
    const all = { revisionId, start: null, end: null, talk: false, visibility: "all" };
    await openThread(grant, id, ask({ ...all, body: "Take that out" }));
    await takeOut(secret);
    await change("You wake", { type: "split", at: at("They paid"), label: null });
    await change("They paid", { type: "split", at: at("And you?") - at("They paid"), label: "A" });
    const second = await find("And you?");
    expect(second.threads).toMatchObject([{ start: 0, end: 8, place: "here" }]);
    expect((await find("You wake")).threads).toHaveLength(1);
    const seen = (await page("reader")).passages.flatMap(({ threads }) => threads);
    expect(JSON.stringify(seen)).not.toContain("Take");
  });

  test("joins two, with what is out of both; not one that is out with one that is not", async () => {
    await takeOut("generator");
    await takeOut("lamp by hand");
    await change("And the night", { type: "merge" });
    expect(await printed()).toContain(
      "**B:** And the night the \\[…] failed? We carried the \\[…].\n",
    );
    const { id, revisionId } = await find("You wake");
    const grant = await made.grant("interviewee", "passage.redact");
    const whole = { revisionId, start: null, end: null, look: { kind: "nothing" } };
    await redactPassage(grant, id, ask(whole));
    expect(await change("You wake", { type: "merge" })).toMatchObject({ why: "out-beside" });
  });

  test("a passage that is out is out in both parts", async () => {
    const { id, revisionId } = await find("You wake");
    const grant = await made.grant("interviewee", "passage.redact");
    const whole = { revisionId, start: null, end: null, look: { kind: "nothing" } };
    await redactPassage(grant, id, ask(whole));
    await change("You wake", { type: "split", at: at("They paid"), label: null });
    const views = (await page()).passages.filter(({ text }) => /You wake|They paid/.test(text));
    expect(views.map(({ status }) => status)).toEqual(["out", "out"]);
    expect(await printed()).not.toContain("They paid");
  });

  test("other words since the import are parted as they read now", async () => {
    const { id, revisionId } = await find("I see");
    const edit = await made.grant("author", "passage.edit");
    await editWords(edit, id, ask({ revisionId, text: "I see. So it was." }));
    await change("I see", { type: "split", at: 7, label: null });
    expect(await printed()).toContain("**A:** I see.\n\nSo it was.\n");
  });

  test("a heading and a key point that say what is out do not come in", async () => {
    await takeOut(secret);
    const heading = { type: "heading", text: `Paid ${secret}` };
    expect(await change("I see", heading)).toMatchObject({ why: "removed-back" });
    const point = { type: "keyPoint", text: `Paid ${secret}` };
    expect(await change("I see", point)).toMatchObject({ why: "removed-back" });
    expect(await change("I see", { type: "keyPoint", text: "What A saw" })).toMatchObject({
      outcome: "done",
    });
    expect(await printed()).toContain("  - Who slept\n  - What A saw\n");
  });

  test("key points change places with their decisions", async () => {
    await fine("Who slept");
    const [one, two] = [await find("What the work"), await find("Who slept")];
    await change("What the work", { type: "order", passages: [two.id, one.id] });
    expect(await printed()).toContain("  - Who slept\n  - What the work was like\n");
    expect(await find("Who slept")).toMatchObject({ id: two.id, status: "fine" });
  });
});

test("a purge erases what went to another passage, and the way back with it", async () => {
  const hidden = ["Quillon wages", "Zanzibar"];
  const own = source.replace(secret, "Quillon wages").replace("by hand", "to Zanzibar");
  made = await makeInterview({ post: parsePost(own).post });
  for (const words of hidden) await takeOut(words);
  await change("And the night", { type: "merge" });
  const done = await change("You wake", { type: "split", at: at("They paid"), label: "A" });
  const post = await printed();
  const grant = await made.grant("interviewee", "removed.purge");
  const { seen } = await findErasure(grant);
  expect(await purgeRemoved(grant, ask({ seen }))).toMatchObject({ outcome: "done" });
  expect(await printed()).toBe(post);
  const left = (await everyValue()).filter(({ value }) =>
    hidden.some((one) => value.includes(one)),
  );
  expect(left).toEqual([]);
  const author = await made.grant("author", "thread.write");
  const act = "actId" in done ? done.actId : "";
  expect((await undoAct(author, act, ask())).outcome).not.toBe("done");
  expect(await change("They paid", { type: "speaker", label: "B", rest: false })).toMatchObject({
    outcome: "done",
  });
});

test("a translation of what was parted waits for a look, and nothing of what is out is in it", async () => {
  const english = `---
title: "A year on the island"
lang: en
---

1. [The lamp](#the-lamp)
   - What the work was like

2. [The storm](#the-storm)

## The lamp

**A:** What did an ordinary day look like?

**B:** You wake before the lamp goes out. They paid me nine hundred a month.

The second keeper had stopped sleeping.

## The storm

**A:** And the night the generator failed?

**B:** We carried the lamp by hand.
`;
  made = await makeInterview({ post: parsePost(english).post });
  await addFrench(made);
  const inFrench = async () => (await statesIn(made, "fr")).map(({ standing }) => standing);
  expect(new Set(await inFrench())).toEqual(new Set(["settled"]));
  const asked = { type: "split", at: "You wake before the lamp goes out. ".length, label: null };
  await change("You wake", asked);
  const [told] = (await statesIn(made, "fr")).filter(({ text }) => text.includes("neuf cents"));
  expect(told?.standing).toBe("stale");
  expect(told?.rows.originals).toHaveLength(2);
  expect((await inFrench()).filter((one) => one !== "settled")).toHaveLength(1);
  await takeOut("nine hundred");
  const after = (await statesIn(made, "fr")).find(({ id }) => id === told?.id);
  expect(after).toMatchObject({ standing: "left-out" });
});

describe("undoing it", () => {
  async function undo(done: { outcome: string; actId?: string }, by: Role = "author") {
    const grant = await made.grant(by, "thread.write");
    return await undoAct(grant, done.actId ?? "", ask());
  }

  const page = async () => {
    const { passages } = await readReviewPage(await made.grant("author", "interview.read"));
    return passages.map(({ id, anchor, text, digest, cuts }) => {
      const spans = cuts.map(({ start, end }) => [start, end]);
      return { id, anchor, text, digest, spans };
    });
  };

  const changes: [string, string, object][] = [
    ["speaker", "And the night", { type: "speaker", label: "A", rest: false }],
    ["split", "You wake", { type: "split", at: at("And you?"), label: "A" }],
    ["merge", "And the night", { type: "merge" }],
    ["heading", "The second", { type: "heading", text: "Who slept?" }],
    ["keyPoint", "I see", { type: "keyPoint", text: "What A saw" }],
  ];
  test.each(changes)("%s: everything is as it was, byte for byte", async (_, words, asked) => {
    await takeOut(secret);
    const [before, post] = [await page(), await printed()];
    const done = await change(words, asked);
    expect(await printed()).not.toBe(post);
    expect(await undo(done)).toMatchObject({ outcome: "done" });
    expect(await printed()).toBe(post);
    expect(await page()).toEqual(before);
    expect((await historyOf(made.interviewId)).at(-1)).toBe("act.undone");
  });

  test("conversations go back with their words", async () => {
    const { id, revisionId } = await find("You wake");
    const [start, end] = [at("And you?"), at("And you?") + 8];
    const grant = await made.grant("interviewee", "thread.write");
    const asked = { revisionId, start, end, body: "Who?", talk: false, visibility: "sides" };
    await openThread(grant, id, ask(asked));
    const done = await change("You wake", { type: "split", at: start, label: "A" });
    expect((await find("You wake")).threads).toEqual([]);
    await undo(done);
    expect((await find("You wake")).threads).toMatchObject([{ start, end, place: "here" }]);
  });

  test("is refused where somebody decided on what would go, or another change came since", async () => {
    const done = await change("You wake", { type: "split", at: at("And you?"), label: "A" });
    await fine("And you?");
    expect(await undo(done)).toMatchObject({ outcome: "stale" });
    const point = await change("I see", { type: "keyPoint", text: "One" });
    await change("And the night", { type: "merge" });
    expect(await undo(point)).toMatchObject({ outcome: "blocked" });
  });

  test("of a yes lets the suggestion wait again, and the decision before it count", async () => {
    await fine("And the night");
    const { id, revisionId } = await find("And the night");
    const body = { revisionId, change: { type: "speaker", label: "A", rest: false } };
    const grant = await made.grant("interviewee", "passage.suggest");
    const asked = await suggestChange(grant, id, ask(body));
    const author = await made.grant("author", "suggestion.answer");
    const suggestion = "id" in asked ? (asked.id ?? "") : "";
    const done = await answerSuggestion(author, suggestion, ask({ answer: "accept" }));
    expect(await find("And the night")).toMatchObject({ status: "fine", speaker: { label: "A" } });
    await undo(done);
    expect(await find("And the night")).toMatchObject({
      status: "fix",
      speaker: { label: "B" },
      suggestions: [{ id: suggestion }],
    });
  });
});

describe("what one side suggests and the other accepts", () => {
  async function suggested(words: string, asked: object, by: "author" | "interviewee") {
    const { id, revisionId } = await find(words);
    const grant = await made.grant(by, "passage.suggest");
    const done = await suggestChange(grant, id, ask({ revisionId, change: asked }));
    if (done.outcome !== "done") throw new Error(JSON.stringify(done));
    return done.id ?? "";
  }

  async function accept(id: string, by: Role, digest?: string) {
    const grant = await made.grant(by, "suggestion.answer");
    return await answerSuggestion(grant, id, ask({ answer: "accept", digest }));
  }

  test("both have agreed to it: a passage that was given away is fine for its maker", async () => {
    const id = await suggested(
      "And the night",
      { type: "speaker", label: "A", rest: false },
      "interviewee",
    );
    expect(await printed()).toBe(source);
    expect(await find("And the night")).toMatchObject({ status: "fix" });
    expect(await accept(id, "author")).toMatchObject({ outcome: "done" });
    expect(await find("And the night")).toMatchObject({ status: "fine", speaker: { label: "A" } });
  });

  test("both parts of what was split are; a neighbour that was not approved is not by joining", async () => {
    const split = { type: "split", at: at("They paid"), label: null };
    const { digest } = await find("You wake");
    await accept(await suggested("You wake", split, "author"), "interviewee", digest);
    expect(await find("You wake")).toMatchObject({ status: "fine" });
    expect(await find("They paid")).toMatchObject({ status: "fine" });
    const join = await suggested("They paid", { type: "merge" }, "interviewee");
    await accept(join, "author");
    expect(await find("They paid")).toMatchObject({ status: "waiting" });
  });

  test("what could not be made is not suggested, and what cannot any more is not accepted", async () => {
    expect(await change("I see", { type: "merge" }, "interviewee")).toMatchObject({
      outcome: "blocked",
      why: "no-such",
    });
    const id = await suggested("And the night", { type: "merge" }, "interviewee");
    await change("We carried", { type: "speaker", label: "A", rest: false });
    expect(await accept(id, "author")).toMatchObject({ outcome: "blocked", why: "no-such" });
    expect((await find("And the night")).suggestions).toHaveLength(1);
  });

  test("a wording of what was split meanwhile stays beside it, with what it would be now", async () => {
    const words = {
      type: "words",
      text: source.slice(source.indexOf("You wake"), source.indexOf("I never")).trim(),
    };
    const text = words.text.replace("early", "at dawn").concat(" I never asked.");
    await suggested("You wake", { type: "words", text }, "interviewee");
    await change("You wake", { type: "split", at: at("They paid"), label: null });
    expect((await find("You wake")).suggestions).toMatchObject([
      { stale: true, change: { text }, rebased: "You wake at dawn." },
    ]);
  });
});
