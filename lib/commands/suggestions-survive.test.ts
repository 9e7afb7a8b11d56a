import { expect, test } from "vitest";
import { takeParts } from "@/lib/core/suggestion/changes-in";
import { makeRandom } from "@/lib/core/testing/damage/random";
import { textOf } from "@/lib/core/words/text-of";
import { database } from "@/lib/db/client";
import { everyBefore } from "@/lib/db/purge/before";
import { loadEveryTranscript } from "@/lib/db/review";
import { wordlessText } from "@/lib/db/testing/ask";
import { readReviewPage } from "@/lib/queries/review-page";
import { actAtRandom, makeTwo, type Two } from "./testing/two-people";

const rounds = Number(process.env.ROUNDS ?? 35);
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

test(`two people suggest, answer, edit, part, join and take out at once (SEED=${seed})`, {
  timeout: 600_000,
}, async () => {
  const two = await makeTwo(makeRandom(seed));
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all([actAtRandom(two, "author"), actAtRandom(two, "interviewee")]);
    if (two.back || round % 3 === 2) await showsNothingRemoved(two);
  }
  await lostNothing(two);
  await appliedNothingElsewhere(two);
  expect(await wordlessText()).not.toMatch(/\b[wt][0-9a-z]+q\b/);
});

const tokens = (text: string): string[] => text.match(/[wt][0-9a-z]+q/g) ?? [];

/** Words that are out and stand nowhere else in plain sight are in no reader's page and not in the post. */
async function showsNothingRemoved(two: Two): Promise<void> {
  const { made } = two;
  const both = await readReviewPage(await made.grant("author", "interview.read"));
  // What was taken out stays out, whatever became of its passage, until somebody brings some of it back.
  const removed = new Set(two.back ? [] : two.removed);
  const shown = new Set<string>();
  for (const { text, cuts, out } of both.passages) {
    let at = 0;
    for (const { start, end } of out ? [{ start: 0, end: text.length }] : cuts) {
      for (const one of tokens(text.slice(at, start))) shown.add(one);
      for (const one of tokens(text.slice(start, end))) removed.add(one);
      at = end;
    }
    for (const one of tokens(text.slice(at))) shown.add(one);
  }
  const reader = JSON.stringify(await readReviewPage(await made.grant("reader", "interview.read")));
  const every = await loadEveryTranscript(await made.grant("author", "interview.read"));
  const post = everyBefore(every)[0]?.printed.source ?? "";
  for (const one of removed) {
    if (shown.has(one) && !two.removed.has(one)) continue;
    expect([one, tokens(reader).includes(one), tokens(post).includes(one)]).toEqual([
      one,
      false,
      false,
    ]);
  }
  two.removed = removed;
  two.back = false;
}

/** Every text that was typed and taken is kept as it was typed. */
async function lostNothing({ typed }: Two): Promise<void> {
  const db = database();
  const suggestions = await db.suggestion.findMany();
  const revisions = await db.revision.findMany();
  const comments = await db.comment.findMany();
  const kept = new Set([
    ...suggestions.flatMap(({ text, note }) => [text, note]),
    ...revisions.flatMap(({ source }) => [textOf(source, "inline"), textOf(source, "scalar")]),
    ...comments.map(({ body }) => body),
  ]);
  expect(typed.length).toBeGreaterThan(15);
  expect(typed.filter((text) => !kept.has(text))).toEqual([]);
}

/** What was accepted was made of exactly the words it was written for, whatever else happened meanwhile. */
async function appliedNothingElsewhere({ yes }: Two): Promise<void> {
  expect(yes.length).toBeGreaterThan(2);
  for (const { act, suggestion, passage, parts } of yes) {
    const { change, before } = suggestion;
    const revisions = await database().revision.findMany({
      where: { passageId: passage },
      orderBy: { number: "asc" },
    });
    const at = revisions.findIndex(({ actId }) => actId === act);
    const said = (index: number) => {
      const { source = "" } = revisions[index] ?? {};
      const inline = textOf(source, "inline");
      return source.startsWith('"') ? textOf(source, "scalar") : inline;
    };
    if (change.type === "words") {
      expect(said(at - 1)).toBe(before);
      const wanted = parts ? takeParts([before, change.text], "en", parts) : change.text;
      expect(said(at)).toBe(wanted);
    } else if (change.type === "split") {
      expect(said(at - 1)).toBe(before);
      expect(before.slice(0, change.at).trimEnd()).toBe(said(at));
    } else if (change.type === "merge") {
      expect(said(at - 1)).toBe(before);
      expect(said(at).startsWith(before.trimEnd())).toBe(true);
    }
  }
}
