import { beforeEach, describe, expect, test } from "vitest";
import { parsePost } from "@/lib/core/post/parse-post";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import type { PassageState } from "@/lib/db/passage-state";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { readTranslationPage } from "@/lib/queries/translation-page";
import { answerSuggestion } from "./answer-suggestion";
import { changeTranscript } from "./change-transcript";
import { correctTranscript } from "./correct-transcript";
import { editWords } from "./edit-words";
import { giveConsent } from "./give-consent";
import { redactPassage } from "./redact-passage";
import { startTranslation } from "./start-translation";
import { suggestWords } from "./suggest-words";
import { placesOf, purge, takeOut } from "./testing/purging";
import { approveAll } from "./testing/sign-everything";
import { saying, statesIn } from "./testing/translated";
import { undoRedaction } from "./undo-redaction";

/** Words that are in no other interview of this file: what the whole database holds is looked at. */
const postOf = (agnes: string, lamp: string) => `---
title: "The brass island"
description: Ines on lamps.
lang: en
---

A: Tomas, reporter.

B: Ines, keeper.

1. [The lamp](#the-lamp)
   - What the work was like

2. [The storm](#the-storm)

## The lamp

**A:** What did a day look like?

**B:** They paid me nine hundred a month.

**B:** My sister ${agnes} kept the books.

## The storm

**A:** And the night?

**B:** We carried the ${lamp} by hand.
`;

let made: MadeInterview;
let agnes = "";
let lamp = "";
let count = 0;
beforeEach(async () => {
  count += 1;
  agnes = `Agnes${count}x`;
  lamp = `lamp${count}x`;
  made = await makeInterview({ post: parsePost(postOf(agnes, lamp)).post });
});

async function start(language = "de"): Promise<string> {
  const grant = await made.grant("author", "transcript.add");
  const answer = await startTranslation(grant, ask({ language }));
  return answer.outcome === "done" ? (answer.id ?? "") : answer.outcome;
}

async function pageOf(id: string) {
  const page = await readTranslationPage(await made.grant("author", "removed.read"), id);
  if (!page) throw new Error("no such translation");
  return page;
}

const placeFor = async (id: string, words: string) =>
  (await pageOf(id)).fill.places.find((one) => one.originals[0]?.text.includes(words));

/** Types a passage as the page does, or as a program that does not say what it saw. */
async function type(id: string, words: string, text: string, seen = true) {
  const place = await placeFor(id, words);
  const originals = place?.originals.map(({ id, digest }) => ({ id, digest }));
  const body = { revisionId: place?.revisionId, text, ...(seen ? { originals } : {}) };
  return { body, place: place?.id ?? "", send: () => edit(place?.id ?? "", body) };
}

const edit = async (id: string, body: object) =>
  (await editWords(await made.grant("author", "passage.edit"), id, ask(body))).outcome;

async function german(): Promise<string> {
  const now = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
  if (now.kind !== "ready") throw new Error("the original waits");
  return now.files.find(({ language }) => language === "de")?.text ?? now.left[0]?.why ?? "";
}

describe("a translation that is begun here", () => {
  test("has every passage and no word, not even one that is out, and goes nowhere", async () => {
    await takeOut(made, agnes);
    await takeOut(made, "We carried", true);
    const id = await start("zh-Hant");
    expect(await start("zh-Hant")).toBe("known");
    expect(await start("not a language")).toBe("bad-input");
    const states = await statesIn(made, "zh-Hant");
    expect(new Set(states.map(({ standing }) => standing))).toEqual(
      new Set(["untranslated", "follows"]),
    );
    const { fill, places, missing, differences } = await pageOf(id);
    expect([fill.done, fill.total, fill.places.length]).toEqual([0, 11, 11]);
    expect([places, missing, differences]).toEqual([[], [], []]);
    expect(JSON.stringify(fill)).not.toContain(agnes);
    expect(await placesOf(lamp)).toHaveLength(2);
    expect(await placesOf(agnes)).toHaveLength(2);
  });

  test("shows no mark where the original lost what would be said", async () => {
    const id = await start();
    const [{ transcriptId } = { transcriptId: "" }] = (await statesIn(made, "en")).map(
      ({ rows }) => rows,
    );
    const source = postOf(agnes, lamp).replace(/\n\*\*B:\*\* My sister .*\n/, "");
    const grant = await made.grant("author", "passage.edit");
    const input = ask({ name: "a.md", source, language: null });
    expect((await correctTranscript(grant, transcriptId, input)).outcome).toBe("done");
    const { places } = await pageOf(id);
    expect(places.map(({ standing, text }) => [standing, text])).toEqual([["unlinked", "…"]]);
  });

  test("goes out with what was written of it, its contents and address in its language", async () => {
    const id = await start();
    for (const [words, text] of [
      ["brass island", "Die Messinginsel: ein Jahr"],
      ["Tomas", "A: Tomas, Reporter."],
      ["The lamp", "Die Lampe über uns"],
      ["What the work", "Was die Arbeit war"],
      ["nine hundred", "Ich bekam *wenig*."],
    ] as const) {
      expect(await (await type(id, words, text)).send()).toBe("done");
    }
    expect((await pageOf(id)).fill).toMatchObject({ done: 5, total: 12 });
    await approveAll(made);
    await giveConsent(
      await made.grant("interviewee", "consent.give"),
      id,
      ask({ policy: "aligned" }),
    );
    expect(await german()).toBe("passages");
    const grant = await made.grant("author", "transcript.change");
    await changeTranscript(grant, id, ask({ leaveOut: true }));
    const text = await german();
    expect(text).toContain('title: "Die Messinginsel: ein Jahr"\nlang: de\n');
    expect(text).toContain(
      "1. [Die Lampe über uns](#die-lampe-über-uns)\n   - Was die Arbeit war\n",
    );
    expect(text).toContain("**B:** Ich bekam \\*wenig\\*.");
    expect(text).not.toMatch(/⟦|storm|Agnes|night/);
    const { findings } = parsePost(text);
    expect(findings.map(({ rule }) => rule)).toEqual(["not-an-interview"]);
  });
});

describe("what is out of the original", () => {
  test("when the words are written has to have been seen, and asks again when it comes back", async () => {
    const id = await start();
    const before = await type(id, "nine hundred", "Man zahlte mir neunhundert.");
    const blind = await type(id, "nine hundred", "Man zahlte mir neunhundert.", false);
    const { place } = before;
    const proposing = await made.grant("interviewee", "passage.suggest");
    const proposed = await suggestWords(proposing, place, ask(blind.body));
    await takeOut(made, "nine hundred");
    expect(await before.send()).toBe("stale");
    expect(await blind.send()).toBe("blocked");
    const answering = await made.grant("author", "suggestion.answer");
    const suggestion = proposed.outcome === "done" ? (proposed.id ?? "") : "";
    expect((await answerSuggestion(answering, suggestion, ask({ answer: "accept" }))).outcome).toBe(
      "blocked",
    );
    const after = await type(id, "They paid me", "Man zahlte mir jeden Monat.");
    expect(await after.send()).toBe("done");
    const is = await saying(made, "de", "Man zahlte");
    expect(is.standing).toBe("settled");
    const removal = (await saying(made, "en", "nine hundred")).spans[0]?.id ?? "";
    await undoRedaction(await made.grant("interviewee", "passage.redact"), removal, ask({}));
    expect((await saying(made, "de", "Man zahlte")).standing).toBe("stale");
  });

  test("waits for its words when it comes back, and can be purged while it is out", async () => {
    const id = await start();
    const removed = await takeOut(made, "We carried", true);
    expect(await placeFor(id, "We carried")).toBeUndefined();
    expect((await pageOf(id)).fill.total).toBe(11);
    const [removal] = (await saying(made, "en", "We carried")).outs;
    const grant = await made.grant("interviewee", "passage.redact");
    expect(removed.outcome).toBe("done");
    await undoRedaction(grant, removal?.id ?? "", ask({}));
    expect(await placeFor(id, "We carried")).toBeDefined();
    await takeOut(made, "We carried", true);
    await takeOut(made, agnes);
    expect((await purge(made)).outcome).toBe("done");
    expect(await placesOf(lamp)).toEqual([]);
    expect(await placesOf(agnes)).toEqual([]);
    expect(await (await type(id, "My sister", "Meine Schwester führte Buch.")).send()).toBe("done");
    expect((await saying(made, "de", "Meine Schwester")).standing).toBe("settled");
  });

  test("of a passage without words takes that passage out of the original, too", async () => {
    await start();
    const states = await statesIn(made, "de");
    const at = (await statesIn(made, "en")).findIndex(({ text }) => text.includes("nine hundred"));
    const { id, revision } = states[at] as PassageState;
    const whole = { revisionId: revision.id, start: null, end: null, look: { kind: "nothing" } };
    await redactPassage(await made.grant("interviewee", "passage.redact"), id, ask(whole));
    expect((await saying(made, "en", "nine hundred")).look).not.toBeNull();
  });
});
