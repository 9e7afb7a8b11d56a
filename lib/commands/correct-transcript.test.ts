import { isDeepStrictEqual } from "node:util";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import type { PassageState } from "@/lib/db/passage-state";
import { ask } from "@/lib/db/testing/ask";
import { correctTranscript } from "./correct-transcript";
import { openThread } from "./open-thread";
import { frenchPost } from "./testing/add-french";
import { english, makeTwo, printed } from "./testing/corrected";
import { purge } from "./testing/purging";
import { approveAll } from "./testing/sign-everything";
import { rewrite, saying, statesIn, takeOutIn } from "./testing/translated";

let made: Awaited<ReturnType<typeof makeTwo>>;

beforeEach(async () => {
  made = await makeTwo();
});

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
    expect((await made.correct("en", source)).outcome).toBe("done");
    expect(await printed(made, "en")).toBe(source);
    await rewrite(made, { language: "en", from: "You wake", to: "One wakes" });
    expect(await printed(made, "en")).toBe(source.replace("You wake", "One wakes"));
  });

  test("keeps every decision, removal, conversation and settlement of unchanged words", async () => {
    await takeOutIn(made, "en", "nine hundred");
    const talked = await saying(made, "en", "generator failed");
    const grant = await made.grant("reader", "thread.write");
    const thread = {
      revisionId: talked.revision.id,
      start: 0,
      end: 3,
      body: "Hm",
      talk: false,
      visibility: "all",
    };
    await openThread(grant, talked.id, ask(thread));
    await approveAll(made);
    const before = [...(await statesIn(made, "en")), ...(await statesIn(made, "fr"))];
    const changed = await saying(made, "en", "by hand");
    await made.correct("en", english.replace("by hand", "by heart"));
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
    expect((await made.correct("fr", source)).outcome).toBe("done");
    expect((await saying(made, "fr", "de la main")).standing).toBe("settled");
    expect((await saying(made, "fr", "courante")).standing).toBe("stale");
    expect(await printed(made, "fr")).toBe(source);
  });

  test("never shows what is taken out of words that it changes", async () => {
    await takeOutIn(made, "en", "nine hundred");
    await made.correct("en", english.replace("nine hundred", "nine thousand"));
    const changed = await saying(made, "en", "nine thousand");
    const [span] = changed.spans;
    expect(changed.text.slice(span?.start, span?.end)).toContain("nine thousand");
    expect((await saying(made, "fr", "neuf cents")).standing).toBe("left-out");
  });

  test("keeps what was changed here where it has the words of before", async () => {
    await rewrite(made, { language: "en", from: "by hand", to: "by heart" });
    const source = english.replace("ordinary", "plain");
    expect((await made.correct("en", source)).outcome).toBe("done");
    expect(await printed(made, "en")).toBe(source.replace("by hand", "by heart"));
  });

  test("keeps what was found and dismissed", async () => {
    const odd = english.replace("](#the-storm)", "](#nowhere)");
    await made.correct("en", odd);
    const where = { transcript: { interviewId: made.interviewId } };
    const [found] = await database().finding.findMany({ where });
    expect(found?.rule).toBe("dead-toc-link");
    await database().finding.updateMany({
      where,
      data: { note: "So be it.", dismissedAt: new Date() },
    });
    await made.correct("en", odd.replace("by hand", "by heart"));
    expect(await database().finding.findMany({ where })).toMatchObject([
      { id: found?.id, note: "So be it." },
    ]);
    await made.correct("en", english);
    expect(await database().finding.count({ where })).toBe(0);
  });

  test("takes an interview that was signed back into review", async () => {
    const where = { id: made.interviewId };
    await database().interview.update({ where, data: { stage: "signed_off" } });
    await made.correct("en", english.replace("lang: en", "lang: en\ndate: 2026-01-02"));
    expect((await database().interview.findUniqueOrThrow({ where })).stage).toBe("in_review");
  });
});

describe("a corrected post is refused, whole,", () => {
  async function unchanged(source: string, refusal: object, language: "en" | "fr" = "en") {
    const all = async () => [
      await statesIn(made, "en"),
      await printed(made, "en"),
      await printed(made, "fr"),
    ];
    const before = await all();
    expect(await made.correct(language, source)).toMatchObject(refusal);
    expect(await all()).toEqual(before);
  }

  test("when the same words were changed here and there, named", async () => {
    const { id } = await saying(made, "en", "by hand");
    await rewrite(made, { language: "en", from: "by hand", to: "by heart" });
    const source = english.replace("by hand", "alone").replace("ordinary", "plain");
    await unchanged(source, { problem: "changed-here", passages: [id] });
  });

  test("when what was erased for good would come back", async () => {
    await takeOutIn(made, "en", "nine hundred");
    await takeOutIn(made, "fr", "neuf cents");
    expect((await purge(made)).outcome).toBe("done");
    const { id } = await saying(made, "en", "They paid me");
    await unchanged(english, { problem: "erased", passages: [id] });
    expect(
      (await made.correct("en", (await printed(made, "en")).replace("by hand", "alone"))).outcome,
    ).toBe("done");
  });

  test("when it is in another language, empty, or of another interview", async () => {
    await unchanged(frenchPost, { outcome: "bad-input", field: "language" });
    await unchanged(" \n", { outcome: "unreadable", problem: "empty" });
    const grant = await made.grant("author", "passage.edit");
    const other = "11111111-1111-4111-8111-111111111111";
    const body = { name: "a.md", source: english, language: null };
    expect(await correctTranscript(grant, other, ask(body))).toEqual({ outcome: "gone" });
  });
});
