import { beforeEach, describe, expect, test } from "vitest";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import type { PassageState } from "@/lib/db/passage-state";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { listTranscripts } from "@/lib/db/transcripts";
import { readAcross } from "@/lib/queries/across";
import { readLanguagesPage } from "@/lib/queries/languages-page";
import { readReview } from "@/lib/queries/review-page";
import { readTranslationPage } from "@/lib/queries/translation-page";
import { addTranslation } from "./add-translation";
import { changeTranscript } from "./change-transcript";
import { editWords } from "./edit-words";
import { giveConsent } from "./give-consent";
import { openThread } from "./open-thread";
import { redactPassage } from "./redact-passage";
import { settlePassage } from "./settle-passage";
import { suggestWords } from "./suggest-words";
import { addFrench, frenchPost as french } from "./testing/add-french";
import { approveAll } from "./testing/sign-everything";
import { saying as sayingIn, settle as settleIn, statesIn } from "./testing/translated";
import { undoAct } from "./undo-act";
import { undoRedaction } from "./undo-redaction";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview({ secret: "nine hundred" });
  await addFrench(made);
});

const states = (language: string) => statesIn(made, language);
const saying = (language: string, words: string) => sayingIn(made, language, words);
const settle = (state: PassageState, who?: "interviewee") => settleIn(made, state, who);

async function takeOut(state: PassageState, words?: string, original?: PassageState) {
  const grant = await made.grant("interviewee", "passage.redact");
  const start = words ? state.text.indexOf(words) : null;
  const end = words && start !== null ? start + words.length : null;
  const look = { kind: "ellipsis" };
  const there = original ? { original: await spanOf(original, "nine hundred") } : {};
  const body = { revisionId: state.revision.id, start, end, look, ...there };
  const answer = await redactPassage(grant, state.id, ask(body));
  expect(answer.outcome).toBe("done");
  return answer.outcome === "done" ? answer : null;
}

async function spanOf(state: PassageState, words: string) {
  const start = state.text.indexOf(words);
  return { passageId: state.id, revisionId: state.revision.id, start, end: start + words.length };
}

async function consent(policy: string) {
  const rows = await listTranscripts(await made.grant("author", "interview.read"));
  const id = rows.find(({ language }) => language === "fr")?.id ?? "";
  const grant = await made.grant("interviewee", "consent.give");
  expect((await giveConsent(grant, id, ask({ policy }))).outcome).toBe("done");
  return id;
}

async function now() {
  const found = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
  if (found.kind !== "ready") throw new Error("the original waits");
  return found;
}

describe("a translation", () => {
  test("says what the original says once it is aligned, and is read in its language", async () => {
    const standings = new Set((await states("fr")).map(({ standing }) => standing));
    expect([...standings]).toEqual(["settled"]);
    const grant = await made.grant("interviewee", "interview.read");
    const view = await readReview(grant, { language: "fr", beside: "en" });
    expect(view?.texts.map(({ language }) => language)).toEqual(["en", "fr"]);
    expect(view?.passages.map(({ text }) => text)).toContain("La tempête");
    const heading = view?.passages.find(({ text }) => text === "La tempête");
    expect(view?.beside?.words[heading?.id ?? ""]).toMatchObject([
      { text: "The storm", alone: false },
    ]);
    expect(await readReview(grant, { language: "de" })).toBeNull();
  });

  test("is there once: a second one in its language is refused, and nothing of it kept", async () => {
    const grant = await made.grant("author", "transcript.add");
    const body = { name: "again-fr.md", source: french, language: null };
    expect(await addTranslation(grant, ask(body))).toEqual({ outcome: "known", language: "fr" });
    expect(await listTranscripts(grant)).toHaveLength(2);
  });

  test("goes out only with a yes to it, in the same manifest", async () => {
    await approveAll(made);
    expect((await now()).left).toMatchObject([{ language: "fr", why: "consent" }]);
    await consent("read");
    expect((await now()).left).toMatchObject([{ language: "fr", why: "passages" }]);
    await consent("aligned");
    const ready = await now();
    expect(ready.left).toEqual([]);
    expect(ready.files.map(({ path }) => path)).toEqual([
      "_posts/en/a.md",
      "_posts/fr/2026-01-01-island-fr.md",
    ]);
    expect(ready.files[1]?.text).toBe(french);
    await consent("none");
    expect((await now()).left).toMatchObject([{ language: "fr", why: "consent" }]);
  });

  test("shows no answer where nobody gave one, which is no yes", async () => {
    const said = async () => {
      const { languages } = await readLanguagesPage(
        await made.grant("interviewee", "publication.read"),
      );
      return languages.flatMap(({ consents }) => consents.map(({ policy }) => policy));
    };
    expect(await said()).toEqual([null]);
    await consent("none");
    expect(await said()).toEqual(["none"]);
  });

  test("that its author does not want stays behind", async () => {
    await approveAll(made);
    const id = await consent("aligned");
    const grant = await made.grant("author", "transcript.change");
    await changeTranscript(grant, id, ask({ chosen: false }));
    expect((await now()).left).toMatchObject([{ why: "not-chosen" }]);
  });
});

describe("what is taken out", () => {
  test("of the original whole is out of the translation at once, and back at once", async () => {
    await takeOut(await saying("en", "carried the lamp"));
    const there = await saying("fr", "porté la lampe");
    expect(there).toMatchObject({ standing: "follows", look: { kind: "ellipsis" } });
    await approveAll(made);
    await consent("aligned");
    expect((await now()).files[1]?.text).not.toContain("porté");
    const removal = (await saying("en", "carried the lamp")).outs[0]?.id ?? "";
    const grant = await made.grant("interviewee", "passage.redact");
    await undoRedaction(grant, removal, ask({}));
    expect((await saying("fr", "porté la lampe")).standing).toBe("settled");
  });

  test("of the original in part leaves the passage out until its words are chosen", async () => {
    await takeOut(await saying("en", "nine hundred"), "nine hundred");
    expect(await saying("fr", "neuf cents")).toMatchObject({
      standing: "left-out",
      look: { kind: "nothing" },
    });
    await approveAll(made);
    await consent("aligned");
    const before = (await now()).files[1]?.text ?? "";
    expect(before).not.toContain("neuf cents");
    expect(before).not.toContain("avant que la lampe");
    await takeOut(await saying("fr", "neuf cents"), "neuf cents");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "settled", look: null });
    const after = (await now()).files[1]?.text ?? "";
    expect(after).not.toContain("neuf cents");
    expect(after).toContain("avant que la lampe s’éteigne. On me payait \\[…] par mois");
  });

  test("of the original in two parts leaves the passage out until both were chosen", async () => {
    await takeOut(await saying("en", "nine hundred"), "nine hundred");
    await takeOut(await saying("en", "nine hundred"), "wake before");
    await takeOut(await saying("fr", "neuf cents"), "neuf cents");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "left-out" });
    await takeOut(await saying("fr", "neuf cents"), "se lève avant");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "settled", look: null });
  });

  test("a passage that is left out is worded anew by the author's side, who saw what is out", async () => {
    await takeOut(await saying("en", "nine hundred"), "nine hundred");
    const [fr, en] = [await saying("fr", "neuf cents"), await saying("en", "nine hundred")];
    const text = fr.text.replace("On me payait neuf cents par mois.", "On me payait peu.");
    const body = { revisionId: fr.revision.id, text };
    const seen = { ...body, originals: [{ id: en.id, digest: en.digest }] };
    const edit = async (given: object) =>
      (await editWords(await made.grant("author", "passage.edit"), fr.id, ask(given))).outcome;
    expect(await edit(body)).toBe("blocked");
    expect(await edit({ ...body, originals: [{ id: en.id, digest: fr.digest }] })).toBe("stale");
    const suggest = await made.grant("interviewee", "passage.suggest");
    expect((await suggestWords(suggest, fr.id, ask(seen))).outcome).toBe("blocked");
    expect(await edit(seen)).toBe("done");
    expect(await saying("fr", "payait peu")).toMatchObject({ standing: "settled", look: null });
    await takeOut(await saying("en", "You wake"), "You wake");
    expect(await saying("fr", "payait peu")).toMatchObject({ standing: "left-out" });
  });

  test("hides what sums it up from readers until that is called fine, there or where it comes from", async () => {
    await takeOut(await saying("en", "nine hundred"), "nine hundred");
    await takeOut(
      await saying("fr", "neuf cents"),
      "neuf cents",
      await saying("en", "nine hundred"),
    );
    const heads = async () => {
      const grant = await made.grant("reader", "interview.read");
      const view = await readReview(grant, { language: "fr" });
      return view?.passages.filter(({ text }) => text === "La lampe").length;
    };
    const before = await heads();
    await approveAll(made);
    expect([before, await heads()]).toEqual([0, 0]);
    await consent("aligned");
    expect(await heads()).toBe(1);
    await takeOut(await saying("en", "You wake"), "You wake");
    expect(await heads()).toBe(0);
  });

  test("of the original stays out of talk that readers see in a translation", async () => {
    const state = await saying("fr", "La tempête");
    const grant = await made.grant("author", "thread.write");
    const anchor = {
      revisionId: state.revision.id,
      start: null,
      end: null,
      talk: false,
      visibility: "all",
    };
    await openThread(grant, state.id, ask({ ...anchor, body: "Not the nine hundred!" }));
    const talk = async () => {
      const reading = await made.grant("reader", "interview.read");
      const view = await readReview(reading, { language: "fr" });
      return view?.passages.find(({ id }) => id === state.id)?.threads.length ?? 0;
    };
    expect(await talk()).toBe(1);
    await takeOut(await saying("en", "nine hundred"), "nine hundred");
    expect(await talk()).toBe(0);
  });

  test("of the original in part: that nothing of it is here, who gave the interview says", async () => {
    await takeOut(await saying("en", "nine hundred"), "nine hundred");
    const french = await saying("fr", "neuf cents");
    expect((await settle(french)).outcome).toBe("blocked");
    expect((await settle(french, "interviewee")).outcome).toBe("done");
    expect((await saying("fr", "neuf cents")).standing).toBe("settled");
  });

  test("in part and chosen comes back whole when the original's comes back", async () => {
    await takeOut(await saying("en", "nine hundred"), "nine hundred");
    await takeOut(await saying("fr", "neuf cents"), "neuf cents");
    const removal = (await saying("en", "nine hundred")).spans[0]?.id ?? "";
    const grant = await made.grant("interviewee", "passage.redact");
    await undoRedaction(grant, removal, ask({}));
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "settled", cuts: [] });
  });

  test("of the translation is out of the original, whole or as it is told, and undone as one", async () => {
    const part = await takeOut(
      await saying("fr", "neuf cents"),
      "neuf cents",
      await saying("en", "nine hundred"),
    );
    expect((await saying("en", "nine hundred")).cuts).toHaveLength(1);
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "settled", look: null });
    const grant = await made.grant("interviewee", "thread.write");
    expect((await undoAct(grant, part?.actId ?? "", ask({}))).outcome).toBe("done");
    expect((await saying("en", "nine hundred")).cuts).toEqual([]);
    expect(await saying("fr", "neuf cents")).toMatchObject({ cuts: [], standing: "settled" });
    await takeOut(await saying("fr", "neuf cents"), "neuf cents");
    expect((await saying("en", "nine hundred")).look).not.toBeNull();
    expect((await saying("fr", "neuf cents")).standing).toBe("follows");
  });
});

describe("how a removal looks", () => {
  const look = { kind: "label", words: "un salaire" };

  async function takeNeufCents(there: object) {
    const state = await saying("fr", "neuf cents");
    const start = state.text.indexOf("neuf cents");
    const span = { start, end: start + "neuf cents".length };
    const original = {
      ...(await spanOf(await saying("en", "nine hundred"), "nine hundred")),
      ...there,
    };
    const grant = await made.grant("interviewee", "passage.redact");
    const body = { revisionId: state.revision.id, ...span, look, original };
    expect((await redactPassage(grant, state.id, ask(body))).outcome).toBe("done");
    return [(await saying("en", "nine hundred")).cuts[0]?.look, await frenchLook()];
  }
  const frenchLook = async () => (await saying("fr", "neuf cents")).cuts[0]?.look;

  test("in the original is what was said for it there", async () => {
    const there = { kind: "label", words: "a wage" };
    expect(await takeNeufCents({ look: there })).toEqual([there, look]);
  });

  test("in the original is never a word of the other language by itself", async () => {
    expect(await takeNeufCents({})).toEqual([{ kind: "nothing" }, look]);
  });
});

describe("what may say the same", () => {
  test("is offered for words of a translation, and nothing for words it has not", async () => {
    const { id, text } = await saying("fr", "neuf cents");
    const grant = await made.grant("interviewee", "removed.read");
    const start = text.indexOf("neuf cents");
    const [there] = (await readAcross(grant, id, { start, end: start + 10 }))?.texts ?? [];
    const [passage] = there?.passages ?? [];
    const said = passage?.candidates.map((one) => passage.text.slice(one.start, one.end));
    expect(said?.[0]).toBe("nine hundred");
    for (const span of [null, { start: text.length, end: text.length + 1 }]) {
      const [nothing] = (await readAcross(grant, id, span))?.texts ?? [];
      expect(nothing?.passages[0]?.candidates).toEqual([]);
    }
    expect(await readAcross(grant, id, { start, end: Number.MAX_SAFE_INTEGER })).not.toBeNull();
  });

  test("comes with the words that are out of the original, and how they look there", async () => {
    const transcript = await consent("aligned");
    await takeOut(await saying("en", "nine hundred"), "nine hundred");
    const grant = await made.grant("interviewee", "removed.read");
    const place = (await readTranslationPage(grant, transcript))?.places[0];
    expect(place?.removal).toEqual({ words: "nine hundred", look: { kind: "ellipsis" } });
    const said = place?.candidates.map(({ start, end }) => place.text.slice(start, end));
    expect(said?.[0]).toBe("neuf cents");
  });
});

describe("other words", () => {
  async function edit(language: string, words: string, change: (text: string) => string) {
    const state = await saying(language, words);
    const grant = await made.grant("author", "passage.edit");
    const body = { revisionId: state.revision.id, text: change(state.text) };
    expect((await editWords(grant, state.id, ask(body))).outcome).toBe("done");
  }

  test("in the original make exactly what says it again stale, until somebody settles it", async () => {
    await edit("en", "carried the lamp", (text) => text.replace("by hand", "by heart"));
    const stale = (await states("fr")).filter(({ standing }) => standing === "stale");
    expect(stale.map(({ text }) => text)).toEqual(["Nous avons porté la lampe à la main."]);
    await approveAll(made);
    const id = await consent("aligned");
    expect((await now()).left).toMatchObject([
      { why: "passages", blockers: [{ kind: "stale", passage: stale[0]?.passage.key }] },
    ]);
    const grant = await made.grant("author", "transcript.change");
    await changeTranscript(grant, id, ask({ leaveOut: true }));
    expect((await now()).files[1]?.text).not.toContain("porté");
    expect((await settle(await saying("fr", "porté la lampe"))).outcome).toBe("done");
    expect((await now()).files[1]?.text).toContain("porté");
  });

  test("in the translation settle it: who writes them says what the original says", async () => {
    await edit("en", "carried the lamp", (text) => text.replace("by hand", "by heart"));
    await edit("fr", "porté la lampe", (text) => text.replace("à la main", "avec cœur"));
    expect((await saying("fr", "porté la lampe")).standing).toBe("settled");
  });

  test("seen otherwise than they are now do not settle anything", async () => {
    await edit("en", "carried the lamp", (text) => text.replace("by hand", "by heart"));
    const seen = await saying("fr", "porté la lampe");
    await edit("en", "carried the lamp", (text) => text.replace("by heart", "alone"));
    const grant = await made.grant("author", "passage.settle");
    const originals = seen.rows.originals.map(({ originalId: id }) => ({
      id,
      digest: "0".repeat(64),
    }));
    const answer = await settlePassage(grant, {
      ...{ id: seen.rows.transcriptId, passage: seen.id },
      input: ask({ digest: seen.digest, originals }),
    });
    expect(answer.outcome).toBe("stale");
  });
});
