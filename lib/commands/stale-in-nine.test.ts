import { describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { printBundle, readTranslationBundle } from "@/lib/queries/translation-bundle";
import { importBundle } from "./import-bundle";
import { makeNineLanguages } from "./testing/nine-languages";
import { rewrite, saying, statesIn } from "./testing/translated";

const columns = {
  ...{ title: "T", lead: "L", mark: "M" },
  ...{ reference: "R", original: "O", translation: "T" },
};

/** The ids of its translations by language. */
async function translationsOf({ interviewId }: MadeInterview): Promise<Map<string, string>> {
  const where = { interviewId, original: false };
  const rows = await database().transcript.findMany({ where });
  return new Map(rows.map(({ language, id }) => [language, id]));
}

const stale = async (made: MadeInterview, language: string) =>
  (await statesIn(made, language)).filter(({ standing }) => standing === "stale");

describe("one word changed in the original", () => {
  test("makes exactly what says it again stale in eight languages, and bundles settle it", async () => {
    const made = await makeNineLanguages();
    const translations = await translationsOf(made);
    expect(translations.size).toBe(8);
    const before = new Map<string, string[]>();
    for (const language of translations.keys()) {
      before.set(
        language,
        (await stale(made, language)).map(({ id }) => id),
      );
    }
    const [from, to] = ["twenty", "thirty"];
    const { id } = await saying(made, "en", from);
    await rewrite(made, { language: "en", from, to });
    const links = await database().link.findMany({
      where: { originalId: id, sure: { gte: 0.8 } },
      include: { passage: { select: { transcriptId: true } } },
    });
    for (const [at, [language, transcript]] of [...translations].entries()) {
      const linked = links.filter(({ passage }) => passage.transcriptId === transcript);
      const open = await stale(made, language);
      expect(linked.length, language).toBeGreaterThan(0);
      expect(open.map((one) => one.id).sort(), language).toEqual(
        [...(before.get(language) ?? []), ...linked.map((one) => one.passageId)].sort(),
      );
      await answer(made, { transcript, asDocument: at % 2 === 0, marks: at % 4 < 2 });
      expect(await stale(made, language), language).toEqual([]);
    }
  }, 240_000);

  /** A translator's answer: every passage marked as right, or with a word more. */
  async function answer(
    made: MadeInterview,
    { transcript, asDocument, marks }: { transcript: string; asDocument: boolean; marks: boolean },
  ) {
    const bundle = await readTranslationBundle(
      await made.grant("author", "transcript.change"),
      transcript,
    );
    if (!bundle) throw new Error("no bundle");
    const passages = bundle.passages.map((one) => ({
      ...one,
      same: marks,
      translation: { ...one.translation, text: `${one.translation.text}${marks ? "" : " 30"}` },
    }));
    const body = { ...bundle, passages };
    // What was seen is what the bundle said, whatever the words are now.
    const document = asDocument ? { document: printBundle(body, columns) } : body;
    const grant = await made.grant("author", "passage.edit");
    expect((await importBundle(grant, transcript, ask(document))).outcome).toBe("done");
  }
});
