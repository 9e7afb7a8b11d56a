import { beforeEach, describe, expect, test } from "vitest";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { readTranslationBundle } from "@/lib/queries/translation-bundle";
import { changeTranscript } from "./change-transcript";
import { decidePassage } from "./decide-passage";
import { linkPassage } from "./link-passage";
import { redactPassage } from "./redact-passage";
import { takeOutEverywhere } from "./take-out-everywhere";
import { addFrench } from "./testing/add-french";
import { approveAll, sign } from "./testing/sign-everything";
import { consentToAll, rewrite, saying as sayingIn, settle, takeOutIn } from "./testing/translated";
import { undoRedaction } from "./undo-redaction";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview({ secret: "nine hundred" });
  await addFrench(made);
});

const saying = (language: string, words: string) => sayingIn(made, language, words);

/** The interviewee takes words out of the translation, and those of the original that say the same. */
async function takeBothOut(here: string, there: string) {
  const [state, original] = [await saying("fr", here), await saying("en", there)];
  const span = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const body = {
    ...{ revisionId: state.revision.id, look: { kind: "ellipsis" } },
    ...span(state.text, here),
    original: {
      ...{ passageId: original.id, revisionId: original.revision.id },
      ...span(original.text, there),
    },
  };
  const grant = await made.grant("interviewee", "passage.redact");
  expect((await redactPassage(grant, state.id, ask(body))).outcome).toBe("done");
}

describe("choosing the words of one removal in a translation", () => {
  test("does not bring back those of another one that nobody chose", async () => {
    await takeOutIn(made, "en", "nine hundred");
    await takeBothOut("On se lève", "You wake");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "left-out" });
    await takeOutIn(made, "fr", "neuf cents");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "settled", look: null });
  });

  test("does not bring back what was chosen for a removal that grew", async () => {
    await takeBothOut("neuf cents", "nine hundred");
    await takeBothOut("par mois", " a month");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "left-out" });
  });

  test("does not make words right that were stale", async () => {
    await rewrite(made, { language: "en", from: "goes out", to: "is lit" });
    await takeBothOut("neuf cents", "nine hundred");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "stale" });
    expect((await settle(made, await saying("fr", "neuf cents"))).outcome).toBe("done");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "settled" });
  });

  test("nor where they were taken out of the original first", async () => {
    await rewrite(made, { language: "en", from: "goes out", to: "is lit" });
    await takeOutIn(made, "en", "nine hundred");
    await takeOutIn(made, "fr", "neuf cents");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "stale" });
  });
});

describe("linking a passage to something else", () => {
  const link = async (words: string, there: string) => {
    const { id: passage, rows } = await saying("fr", words);
    const { id } = await saying("en", there);
    const grant = await made.grant("author", "alignment.change");
    const input = ask({ originals: [id] });
    const answer = await linkPassage(grant, { id: rows.transcriptId, passage, input });
    expect(answer.outcome).toBe("done");
  };

  test("does not bring back by itself what was out with what it said before", async () => {
    await takeOutIn(made, "en", "nine hundred", false);
    await link("neuf cents", "The second keeper");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "stale" });
  });

  test("nor by what was found right when it was linked there once before", async () => {
    await link("neuf cents", "The second keeper");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "settled" });
    await link("neuf cents", "nine hundred");
    await takeOutIn(made, "en", "nine hundred");
    await link("neuf cents", "The second keeper");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "stale" });
  });

  test("does not bring back what was taken out here, which comes back by its own undo", async () => {
    await takeOutIn(made, "fr", "neuf cents", false);
    await link("neuf cents", "The second keeper");
    const state = await saying("fr", "neuf cents");
    expect(state.look).not.toBeNull();
    const grant = await made.grant("interviewee", "passage.redact");
    expect((await undoRedaction(grant, state.outs[0]?.id ?? "", ask({}))).outcome).toBe("done");
    expect((await saying("fr", "neuf cents")).look).toBeNull();
    expect((await saying("en", "nine hundred")).look).toBeNull();
  });

  test("to another passage of which something is out wants that chosen, too", async () => {
    const body = {
      mentions: await Promise.all([mention("en", "nine hundred"), mention("en", "second keeper")]),
      looks: ["en", "fr"].map((language) => ({ language, look: { kind: "ellipsis" } })),
    };
    const grant = await made.grant("interviewee", "passage.redact");
    expect((await takeOutEverywhere(grant, ask(body))).outcome).toBe("done");
    expect((await settle(made, await saying("fr", "neuf cents"), "interviewee")).outcome).toBe(
      "done",
    );
    await link("neuf cents", "second keeper");
    expect(await saying("fr", "neuf cents")).toMatchObject({ standing: "left-out" });
  });
});

async function mention(language: string, words: string) {
  const { id: passageId, revision, text } = await saying(language, words);
  const start = text.indexOf(words);
  return { passageId, revisionId: revision.id, start, end: start + words.length };
}

describe("a yes to what says the same as was approved", () => {
  const french = async () => {
    const grant = await made.grant("author", "interview.read");
    const now = editionNow(await loadEditionInput(grant));
    if (now.kind !== "ready") throw new Error("the original waits");
    return { text: now.files[1]?.text ?? "", why: now.left[0]?.why };
  };

  test("is no yes to words that were taken out and stand in a translation again", async () => {
    await takeBothOut("On me payait neuf cents", "They paid me nine hundred");
    await approveAll(made);
    await consentToAll(made);
    expect((await french()).text).toContain("Le second gardien");
    const to = "On me payait neuf cents. Le second gardien";
    await rewrite(made, { language: "fr", from: "Le second gardien", to });
    expect(await french()).toEqual({ text: "", why: "leak" });
    const state = await saying("fr", "Le second gardien");
    const seen = { revisionId: state.revision.id, digest: state.digest };
    const grant = await made.grant("interviewee", "passage.decide");
    await decidePassage(grant, state.id, ask({ verb: "fine", ...seen }));
    expect((await french()).text).toContain("On me payait neuf cents");
  });

  test("is one to words that were approved again in the original", async () => {
    await rewrite(made, { language: "en", from: "by hand", to: "for nine hundred a month" });
    await rewrite(made, { language: "fr", from: "à la main", to: "pour neuf cents par mois" });
    await takeBothOut("neuf cents par mois", "nine hundred a month");
    await approveAll(made);
    await consentToAll(made);
    expect((await french()).text).toContain("pour neuf cents par mois");
  });
});

test("a translation does not take another file's place by the case of its letters", async () => {
  await approveAll(made);
  await consentToAll(made);
  const { rows } = await saying("fr", "neuf cents");
  const grant = await made.grant("author", "transcript.change");
  await changeTranscript(grant, rows.transcriptId, ask({ path: "_posts/EN/A.md" }));
  const loaded = await loadEditionInput(await made.grant("author", "interview.read"));
  expect(editionNow(loaded)).toMatchObject({ left: [{ language: "fr", why: "path" }] });
});

test("a translator is not given what sums up words that were taken out", async () => {
  await rewrite(made, { language: "en", from: "What the work was like", to: "What she was paid" });
  const bundled = async () => {
    const { transcriptId: id } = (await saying("fr", "En quoi consistait")).rows;
    const grant = await made.grant("author", "transcript.change");
    return JSON.stringify(await readTranslationBundle(grant, id));
  };
  expect(await bundled()).toContain("What she was paid");
  await takeOutIn(made, "en", "nine hundred");
  expect(await bundled()).not.toContain("What she was paid");
});

test("a passage that is settled after everybody signed asks for signatures again", async () => {
  await rewrite(made, { language: "en", from: "by hand", to: "by heart" });
  await approveAll(made);
  await consentToAll(made);
  const { rows } = await saying("fr", "porté la lampe");
  const grant = await made.grant("author", "transcript.change");
  await changeTranscript(grant, rows.transcriptId, ask({ leaveOut: true }));
  expect((await sign(made)).outcome).toBe("done");
  expect((await made.grant("author", "interview.read")).stage).toBe("signed_off");
  expect((await settle(made, await saying("fr", "porté la lampe"))).outcome).toBe("done");
  expect((await made.grant("author", "interview.read")).stage).toBe("in_review");
});
