import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ninePosts } from "@/lib/core/testing/nine-posts";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { statesOf } from "@/lib/db/passage-state";
import { loadEveryTranscript } from "@/lib/db/review";
import { termsSeen } from "@/lib/db/terms";
import { ask } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { listTranscripts } from "@/lib/db/transcripts";
import { readEverywhere } from "@/lib/queries/everywhere";
import { changeTerms } from "./change-terms";
import { changeTranscript } from "./change-transcript";
import { giveConsent } from "./give-consent";
import { takeOutEverywhere } from "./take-out-everywhere";
import { haruto, makeNineLanguages, piecesOfName } from "./testing/nine-languages";
import { approveAll } from "./testing/sign-everything";
import { callRight } from "./testing/translated";
import { undoAct } from "./undo-act";

const counted: Record<string, { mentions: number }> = JSON.parse(
  readFileSync(join(import.meta.dirname, "../core/testing/nine/mentions.json"), "utf8"),
);

let made: MadeInterview;

beforeAll(async () => {
  made = await makeNineLanguages();
  const grant = await made.grant("author", "term.change");
  await changeTerms(grant, ask({ seen: termsSeen([]), terms: [haruto] }));
}, 200_000);

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

/** How every passage of a translation stands to the original. */
async function standings() {
  const all = await loadEveryTranscript(await made.grant("author", "interview.read"));
  return all.flatMap((rows) => [...statesOf(rows).values()].map(({ standing }) => standing));
}

/** A yes to every translation, without what nobody settled. */
async function wantAll() {
  const grant = await made.grant("interviewee", "consent.give");
  const wanting = await made.grant("author", "transcript.change");
  for (const { id, original } of await listTranscripts(grant)) {
    if (original) continue;
    await giveConsent(grant, id, ask({ policy: "aligned" }));
    await changeTranscript(wanting, id, ask({ leaveOut: true }));
  }
  // One of them spells him otherwise in one place.
  await callRight(made);
}

/** What would be published of every language, with a yes to the original as it is. */
async function files(): Promise<string[]> {
  await approveAll(made);
  const now = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
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
    await wantAll();
    const [before, stood] = [await files(), await standings()];
    const done = await takeHimOut();
    expect(await standings()).toEqual(stood);
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
    expect(await files()).toEqual(before);
    expect(await standings()).toEqual(stood);
  }, 400_000);
});
