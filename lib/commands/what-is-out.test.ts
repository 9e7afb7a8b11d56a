import { beforeEach, describe, expect, test } from "vitest";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { redactPassage } from "./redact-passage";
import { addFrench } from "./testing/add-french";
import { rewrite, saying as sayingIn, settle, takeOutIn } from "./testing/translated";

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
