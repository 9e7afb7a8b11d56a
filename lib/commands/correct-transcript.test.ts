import { isDeepStrictEqual } from "node:util";
import { beforeEach, describe, expect, test } from "vitest";
import { parsePost } from "@/lib/core/post/parse-post";
import { printPost } from "@/lib/core/print/print-post";
import { database } from "@/lib/db/client";
import type { PassageState } from "@/lib/db/passage-state";
import { loadTranscript } from "@/lib/db/review";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { addTranslation } from "./add-translation";
import { correctTranscript } from "./correct-transcript";
import { openThread } from "./open-thread";
import { frenchPost } from "./testing/add-french";
import { purge } from "./testing/purging";
import { approveAll } from "./testing/sign-everything";
import { rewrite, saying, statesIn, takeOutIn } from "./testing/translated";

/** The original of these tests: frenchPost says the same. */
const english = `---
title: "A year on the island"
lang: en
---
1. [The lamp](#the-lamp)
   - What the work was

2. [The storm](#the-storm)

## The lamp

**A:** What did an ordinary day look like?

**B:** You wake before the lamp goes out. They paid me nine hundred a month.

The second keeper had stopped sleeping.

## The storm

**A:** And the night the generator failed?

**B:** We carried the lamp by hand.
`;

let made: MadeInterview;
let ids: { en: string; fr: string };

beforeEach(async () => {
  made = await makeInterview({ post: parsePost(english).post });
  const grant = await made.grant("author", "transcript.add");
  await addTranslation(grant, ask({ name: "a-fr.md", source: frenchPost, language: null }));
  const where = { interviewId: made.interviewId };
  const rows = await database().transcript.findMany({ where });
  const idOf = (language: string) => rows.find((row) => row.language === language)?.id ?? "";
  ids = { en: idOf("en"), fr: idOf("fr") };
});

async function correct(language: "en" | "fr", source: string) {
  const grant = await made.grant("author", "passage.edit");
  return await correctTranscript(
    grant,
    ids[language],
    ask({ name: "a.md", source, language: null }),
  );
}

/** What is kept of the post, printed with the words as they are now. */
async function printed(language: string): Promise<string> {
  const rows = await loadTranscript(await made.grant("author", "interview.read"), { language });
  const states = new Map((await statesIn(made, language)).map((one) => [one.passage.key, one]));
  if (!rows) throw new Error("no transcript");
  return printPost(rows.post, ({ key }) => {
    return { kind: "source", source: states.get(key)?.revision.source ?? "" };
  }).source;
}

/** All of a passage but where its words stand in the post. */
function keptOf({ rows, passage: _, ...state }: PassageState) {
  const { block, start, end, labelPrefix, labelSuffix, ...row } = rows;
  return { ...state, rows: row };
}

describe("a corrected post", () => {
  test("is the post from then on, byte for byte", async () => {
    const source = english
      .replace("lang: en", "lang: en\ndate: 2026-01-02")
      .replace("by hand", "by *heart*")
      .replace("**A:** And", "**A:**  And")
      .replace(/\n$/, "");
    expect((await correct("en", source)).outcome).toBe("done");
    expect(await printed("en")).toBe(source);
    await rewrite(made, { language: "en", from: "You wake", to: "One wakes" });
    expect(await printed("en")).toBe(source.replace("You wake", "One wakes"));
  });

  test("keeps every decision, removal, conversation and settlement of unchanged words", async () => {
    await takeOutIn(made, "en", "nine hundred");
    const talked = await saying(made, "en", "generator failed");
    const grant = await made.grant("reader", "thread.write");
    const thread = { revisionId: talked.revision.id, start: 0, end: 3, body: "Hm", talk: false };
    await openThread(grant, talked.id, ask(thread));
    await approveAll(made);
    const before = [...(await statesIn(made, "en")), ...(await statesIn(made, "fr"))];
    const changed = await saying(made, "en", "by hand");
    await correct("en", english.replace("by hand", "by heart"));
    const after = [...(await statesIn(made, "en")), ...(await statesIn(made, "fr"))];
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const touched = after.filter((state, at) => {
      const then = before[at];
      return !then || !isDeepStrictEqual(keptOf(state), keptOf(then));
    });
    expect(touched.map(({ text }) => text)).toEqual([
      "We carried the lamp by heart.",
      "Nous avons porté la lampe à la main.",
    ]);
    const [there, again] = touched;
    expect(there?.digest).not.toBe(changed.digest);
    expect(there?.rows.revisions.map(({ origin }) => origin)).toEqual(["imported", "edited"]);
    expect(again?.standing).toBe("stale");
  });

  test("of a translation says what the original said when it came first", async () => {
    await rewrite(made, { language: "en", from: "ordinary", to: "plain" });
    const source = frenchPost.replace("à la main", "de la main").replace("ordinaire", "courante");
    expect((await correct("fr", source)).outcome).toBe("done");
    expect((await saying(made, "fr", "de la main")).standing).toBe("settled");
    expect((await saying(made, "fr", "courante")).standing).toBe("stale");
    expect(await printed("fr")).toBe(source);
  });

  test("never shows what is taken out of words that it changes", async () => {
    await takeOutIn(made, "en", "nine hundred");
    await correct("en", english.replace("nine hundred", "nine thousand"));
    const changed = await saying(made, "en", "nine thousand");
    const [span] = changed.spans;
    expect(changed.text.slice(span?.start, span?.end)).toContain("nine thousand");
    expect((await saying(made, "fr", "neuf cents")).standing).toBe("left-out");
  });

  test("keeps what was changed here where it has the words of before", async () => {
    await rewrite(made, { language: "en", from: "by hand", to: "by heart" });
    const source = english.replace("ordinary", "plain");
    expect((await correct("en", source)).outcome).toBe("done");
    expect(await printed("en")).toBe(source.replace("by hand", "by heart"));
  });

  test("keeps what was found and dismissed", async () => {
    const odd = english.replace("](#the-storm)", "](#nowhere)");
    await correct("en", odd);
    const where = { transcriptId: ids.en };
    const [found] = await database().finding.findMany({ where });
    expect(found?.rule).toBe("dead-toc-link");
    await database().finding.updateMany({
      where,
      data: { note: "So be it.", dismissedAt: new Date() },
    });
    await correct("en", odd.replace("by hand", "by heart"));
    expect(await database().finding.findMany({ where })).toMatchObject([
      { id: found?.id, note: "So be it." },
    ]);
    await correct("en", english);
    expect(await database().finding.count({ where })).toBe(0);
  });

  test("takes an interview that was signed back into review", async () => {
    const where = { id: made.interviewId };
    await database().interview.update({ where, data: { stage: "signed_off" } });
    await correct("en", english.replace("lang: en", "lang: en\ndate: 2026-01-02"));
    expect((await database().interview.findUniqueOrThrow({ where })).stage).toBe("in_review");
  });
});

describe("a corrected post is refused, whole,", () => {
  async function unchanged(source: string, refusal: object, language: "en" | "fr" = "en") {
    const all = async () => [await statesIn(made, "en"), await printed("en"), await printed("fr")];
    const before = await all();
    expect(await correct(language, source)).toMatchObject(refusal);
    expect(await all()).toEqual(before);
  }

  test.each([
    ["fewer passages", english.replace("The second keeper had stopped sleeping.\n\n", "")],
    ["more passages", `${english}\nAnd more.\n`],
    ["another order of speakers", english.replace("**A:** And", "**B:** And")],
    ["another speaker", english.replaceAll("**A:**", "**C:**")],
    ["a heading for a paragraph", english.replace("The second", "### The second")],
  ])("when it has %s", async (_, source) => {
    await unchanged(source, { outcome: "reshaped" });
  });

  test("when the same words were changed here and there, named", async () => {
    const { id } = await saying(made, "en", "by hand");
    await rewrite(made, { language: "en", from: "by hand", to: "by heart" });
    const source = english.replace("by hand", "alone").replace("ordinary", "plain");
    await unchanged(source, { outcome: "stale", passages: [id] });
  });

  test("when what is taken out would stand elsewhere, in words that changed places", async () => {
    await takeOutIn(made, "en", "had stopped sleeping");
    const { id } = await saying(made, "en", "You wake");
    const one = "You wake before the lamp goes out. They paid me nine hundred a month.";
    const two = "The second keeper had stopped sleeping.";
    const source = english.replace(one, "1").replace(two, one).replace(" 1", ` ${two}`);
    await unchanged(source, { outcome: "blocked", passages: [id] });
  });

  test("when what was erased for good would come back", async () => {
    await takeOutIn(made, "en", "nine hundred");
    await takeOutIn(made, "fr", "neuf cents");
    expect((await purge(made)).outcome).toBe("done");
    const { id } = await saying(made, "en", "They paid me");
    await unchanged(english, { outcome: "blocked", passages: [id] });
    expect((await correct("en", (await printed("en")).replace("by hand", "alone"))).outcome).toBe(
      "done",
    );
  });

  test("when it is in another language, empty, or of another interview", async () => {
    await unchanged(frenchPost, { outcome: "bad-input", field: "language" });
    await unchanged(" \n", { outcome: "unreadable", problem: "empty" });
    ids.en = "11111111-1111-4111-8111-111111111111";
    await unchanged(english, { outcome: "gone" });
  });
});
