import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ninePosts } from "@/lib/core/testing/nine-posts";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { loadEveryTranscript } from "@/lib/db/review";
import { termsSeen } from "@/lib/db/terms";
import { ask } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { readEverywhere } from "@/lib/queries/everywhere";
import { changeTerms } from "./change-terms";
import { giveConsent } from "./give-consent";
import { takeOutEverywhere } from "./take-out-everywhere";
import { haruto, makeNineLanguages, piecesOfName } from "./testing/nine-languages";
import { approveAll } from "./testing/sign-everything";
import { undoAct } from "./undo-act";

const counted: Record<string, { mentions: number }> = JSON.parse(
  readFileSync(join(import.meta.dirname, "../core/testing/nine/mentions.json"), "utf8"),
);

let made: MadeInterview;

beforeAll(async () => {
  made = await makeNineLanguages();
  const grant = await made.grant("author", "term.change");
  await changeTerms(grant, ask({ seen: termsSeen([]), terms: [haruto] }));
}, 60_000);

async function view() {
  return await readEverywhere(await made.grant("interviewee", "removed.read"));
}

async function takeHimOut() {
  const { languages, terms } = await view();
  const places = terms.flatMap(({ mentions }) => mentions.flatMap((one) => one.places));
  const mentions = places.map(({ passageId, revisionId, start, end }) => {
    return { passageId, revisionId, start, end };
  });
  const looks = languages.map(({ language }) => ({ language, look: { kind: "ellipsis" } }));
  const grant = await made.grant("interviewee", "passage.redact");
  const done = await takeOutEverywhere(grant, ask({ mentions, looks }));
  if (done.outcome !== "done") throw new Error(done.outcome);
  return done;
}

/** What would be published of every language, with the interviewee's yes to all. */
async function files(): Promise<string[]> {
  await approveAll(made);
  const grant = await made.grant("interviewee", "consent.give");
  for (const { transcript, original } of await loadEveryTranscript(grant)) {
    if (original) await giveConsent(grant, transcript.id, ask({ policy: "aligned" }));
  }
  const now = editionNow(await loadEditionInput(grant));
  if (now.kind !== "ready") throw new Error("something waits");
  expect(now.left).toEqual([]);
  return now.files.map(({ text }) => text);
}

describe("one man in nine languages", () => {
  test("is shown wherever a reader meets him, as often as was counted by hand", async () => {
    const codes = ninePosts().map(({ code }) => code);
    const { terms, languages } = await view();
    const found = terms[0]?.mentions.map(({ language, places }) => [language, places.length]);
    // One section is named after him: its line in the table of contents is the heading's, not a passage.
    const expected = languages.map(({ language }) => {
      const code = language === "zh-Hant" ? "hant" : language;
      return [language, (counted[code]?.mentions ?? 0) - 1];
    });
    expect(found).toEqual(expected);
    expect(codes).toHaveLength(9);
  });

  test("is in none of nine editions any more, and in all of them again by one undo", async () => {
    const done = await takeHimOut();
    const without = await files();
    expect(without).toHaveLength(9);
    for (const [at, text] of without.entries()) {
      const left = piecesOfName.filter((piece) => text.toLowerCase().includes(piece));
      expect([at, left]).toEqual([at, []]);
    }
    const after = (await view()).terms[0]?.mentions ?? [];
    expect(after.map(({ places }) => places.length)).toEqual(after.map(() => 0));
    expect(after.reduce((sum, { out }) => sum + out, 0)).toBe(343);
    const undoing = await made.grant("interviewee", "thread.write");
    expect((await undoAct(undoing, done.actId, ask({}))).outcome).toBe("done");
    const again = await files();
    expect([...again].sort()).toEqual(
      ninePosts()
        .map(({ source }) => source)
        .sort(),
    );
  }, 120_000);
});
