import { describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { findErasure } from "@/lib/db/purge/find-erasure";
import { termsSeen } from "@/lib/db/terms";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { makeInterview } from "@/lib/db/testing/make-interview";
import { verifyHistory } from "@/lib/db/verify-history";
import { operate } from "@/lib/policy/operator";
import { readReviewPage } from "@/lib/queries/review-page";
import { answerSuggestion } from "./answer-suggestion";
import { answerThread } from "./answer-thread";
import { changeTerms } from "./change-terms";
import { decidePassage } from "./decide-passage";
import { editWords } from "./edit-words";
import { purgeRemoved } from "./purge-removed";
import { pushPublication } from "./push-publication";
import { redactPassage } from "./redact-passage";
import { suggestWords } from "./suggest-words";
import { passageSaying, placesOf, purge, say, takeOut } from "./testing/purging";
import {
  approveAll,
  makeReviewed,
  manifestNow,
  path,
  publish,
  secret,
  sign,
} from "./testing/sign-everything";
import { undoAct } from "./undo-act";
import { undoRedaction } from "./undo-redaction";

async function edit(made: Awaited<ReturnType<typeof makeInterview>>, from: string, text: string) {
  const { id, revision } = await passageSaying(made, from);
  const grant = await made.grant("author", "passage.edit");
  return await editWords(grant, id, ask({ revisionId: revision.id, text }));
}

describe("afterwards", () => {
  test("no row holds it, and who agreed to what stays", async () => {
    const made = await makeReviewed();
    await takeOut(made, "The storm", true);
    await approveAll(made);
    await sign(made);
    const before = await manifestNow(made);
    expect(await placesOf(secret)).not.toEqual([]);
    expect(await purge(made)).toMatchObject({ outcome: "done" });
    expect(await placesOf(secret)).toEqual([]);
    expect(await placesOf("The storm")).toEqual([]);
    expect(await manifestNow(made)).toBe(before);
    // Signed before and published after, without anybody asked again.
    await pushPublication(operate("test"), await publish(made));
    expect(made.blog.read(path)).not.toContain(secret);
    expect(await placesOf(secret)).toEqual([]);
    expect(await verifyHistory(operate("test"), made.interviewId)).toMatchObject({ flaw: null });
    expect(await historyOf(made.interviewId)).toContain("removed.purged");
  });

  test("a second reader reads exactly what they read before", async () => {
    const made = await makeReviewed();
    const { id, revision } = await passageSaying(made, "The storm");
    const whole = { revisionId: revision.id, start: null, end: null };
    const body = ask({ ...whole, look: { kind: "generalisation", words: "Bad weather" } });
    await redactPassage(await made.grant("interviewee", "passage.redact"), id, body);
    await approveAll(made);
    const read = async () => {
      const { passages } = await readReviewPage(await made.grant("reader", "interview.read"));
      return passages.map(({ kind, text, status }) => `${kind} ${status}: ${text}`);
    };
    const before = await read();
    expect(before).toContain("heading fine: Bad weather");
    expect(await purge(made)).toMatchObject({ outcome: "done" });
    expect(await read()).toEqual(before);
  });

  test("earlier wordings, proposals, messages and notes that said it are gone", async () => {
    const made = await makeInterview({ secret: "before" });
    await edit(made, "carried the lamp", "We carried it to Zanzibar by hand.");
    await edit(made, "Zanzibar", "We carried the lamp by hand.");
    await edit(made, "before", "They paid me for Zanzibar, and I saved it.");
    await say(made, "author", "Zanzibar", "Is Zanzibar right?");
    await say(made, "author", "ordinary day", "Like in Zanzibar?");
    const kept = await say(made, "author", "ordinary day", "Shall we keep this?");
    const listing = await made.grant("author", "term.change");
    const names = ["Zanzibar", "the lamp"].map((name) => [{ language: "en", name }]);
    const terms = names.map((own) => ({ kind: "place", names: own }));
    await changeTerms(listing, ask({ seen: termsSeen([]), terms }));
    const { id, revision } = await passageSaying(made, "Zanzibar");
    const suggesting = await made.grant("interviewee", "passage.suggest");
    const wording = { revisionId: revision.id, text: "They paid me, Zanzibar aside." };
    await suggestWords(suggesting, id, ask(wording));
    const other = await passageSaying(made, "ordinary day");
    const asked = { revisionId: other.revision.id, text: "What did a day look like?" };
    const declined = await suggestWords(suggesting, other.id, ask(asked));
    const answering = await made.grant("author", "suggestion.answer");
    const no = { answer: "decline", note: "Zanzibar again" };
    await answerSuggestion(answering, "id" in declined ? (declined.id ?? "") : "", ask(no));
    const transcript = await database().transcript.findFirstOrThrow({
      where: { interviewId: made.interviewId },
    });
    await database().finding.create({
      data: { transcriptId: transcript.id, position: 0, rule: "x", note: "about Zanzibar" },
    });
    await takeOut(made, "for Zanzibar, and");
    expect((await placesOf("zanzibar")).length).toBeGreaterThanOrEqual(4);
    expect(await purge(made)).toMatchObject({ outcome: "done" });
    expect(await placesOf("zanzibar")).toEqual([]);
    const comment = await database().comment.findFirstOrThrow({ where: { threadId: kept } });
    expect(comment.body).toBe("Shall we keep this?");
    expect(await database().termName.findMany({ select: { name: true } })).toEqual([
      { name: "the lamp" },
    ]);
    const { text, note } = await database().suggestion.findFirstOrThrow();
    expect([text, note]).toEqual([asked.text, null]);
    // "Fix it" without its proposal waits for a decision again.
    const state = await passageSaying(made, "They paid me");
    expect(state.rows.decisions.at(-1)?.verb).toBe("open");
  });

  test("no digest or id is left that a guess could be tried against", async () => {
    const made = await makeReviewed();
    await approveAll(made);
    const { digest: earlier } = await passageSaying(made, "They paid me");
    await takeOut(made, "You wake before the lamp goes out. ");
    await approveAll(made);
    const { rows, digest } = await passageSaying(made, "They paid me");
    const acts = await database().act.findMany({ where: { interviewId: made.interviewId } });
    const before = rows.decisions.map((row) => row.digest);
    expect(before).toEqual(expect.arrayContaining([earlier, digest]));
    await purge(made);
    for (const one of [earlier, digest]) expect(await placesOf(one)).toEqual([]);
    for (const { id, bodyHash } of acts) {
      expect(await placesOf(id)).toEqual([]);
      expect(await placesOf(bodyHash)).toEqual([]);
    }
  });
});

describe("what was agreed and said about the rest", () => {
  test("readers are answered the same as before", async () => {
    const made = await makeInterview({ secret });
    await say(made, "reader", "You wake", "Nice.");
    const about = await say(made, "author", secret, "Is that right?");
    const reading = await made.grant("reader", "thread.write");
    await answerThread(reading, about, ask({ body: "How odd." }));
    await say(made, "author", "You wake", "Shall we keep this?");
    await takeOut(made, secret);
    await takeOut(made, "And the night", true);
    const shown = async () => {
      const view = await readReviewPage(await made.grant("reader", "interview.read"));
      return JSON.stringify(view, (name, value) => (name === "revisionId" ? "" : value));
    };
    const before = await shown();
    expect(before).toContain("Nice.");
    expect(before).not.toContain("How odd.");
    await purge(made);
    expect(await shown()).toBe(before);
    await say(made, "author", "You wake", "Good that it is gone.");
    expect(await shown()).toBe(before);
  });

  test("an anchor follows the words that stay", async () => {
    const made = await makeInterview();
    await takeOut(made, "You wake before the lamp goes out. ");
    await say(made, "author", "a month", "Gross?");
    await purge(made);
    const { text, rows } = await passageSaying(made, "They paid me");
    const [thread] = rows.threads;
    expect(text.slice(thread?.start ?? 0, thread?.end ?? 0)).toBe("a month");
  });

  test("a removal still asks for what cites it to be read again", async () => {
    const made = await makeInterview();
    const heading = await passageSaying(made, "The lamp");
    const grant = await made.grant("interviewee", "passage.decide");
    const { revision, digest } = heading;
    const fine = { verb: "fine", revisionId: revision.id, digest };
    await decidePassage(grant, heading.id, ask(fine));
    await takeOut(made, "nine hundred");
    await purge(made);
    const view = await readReviewPage(await made.grant("interviewee", "interview.read"));
    expect(view.passages.find(({ id }) => id === heading.id)?.status).toBe("reopened");
  });
});

describe("refuses", () => {
  test("while the words still stand elsewhere, and names the place", async () => {
    const made = await makeInterview({ secret: "Zanzibar" });
    await edit(made, "carried the lamp", "We carried it to Zanzibar.");
    const here = await passageSaying(made, "carried it");
    await takeOut(made, "Zanzibar");
    expect(await purge(made)).toEqual({ outcome: "blocked", passages: [here.id] });
    expect(await placesOf("Zanzibar")).not.toEqual([]);
    await takeOut(made, "We carried", true);
    expect(await purge(made)).toMatchObject({ outcome: "done" });
  });

  test("what was not seen, nothing at all, and while a publication is on its way", async () => {
    const made = await makeReviewed();
    const grant = await made.grant("interviewee", "removed.purge");
    const other = ask({ seen: "0".repeat(64) });
    expect(await purgeRemoved(grant, other)).toEqual({ outcome: "stale", passages: [] });
    await approveAll(made);
    await sign(made);
    await publish(made);
    expect(await purge(made)).toEqual({ outcome: "blocked", passages: [] });
    const untouched = await makeInterview();
    expect(await purge(untouched)).toEqual({ outcome: "blocked", passages: [] });
  });

  test("to bring back what was erased, whichever way one asks", async () => {
    const made = await makeInterview();
    const key = crypto.randomUUID();
    const { id, revision } = await passageSaying(made, "nine hundred");
    const redacting = await made.grant("interviewee", "passage.redact");
    const whole = { revisionId: revision.id, start: null, end: null, look: { kind: "nothing" } };
    const taken = await redactPassage(redacting, id, ask(whole, key));
    await purge(made);
    if (taken.outcome !== "done" || !taken.id) throw new Error(taken.outcome);
    expect(await undoRedaction(redacting, taken.id, ask())).toMatchObject({ outcome: "blocked" });
    const writing = await made.grant("interviewee", "thread.write");
    expect(await undoAct(writing, key, ask())).toMatchObject({ outcome: "blocked" });
    const again = await redactPassage(redacting, id, ask(whole, key));
    expect(again).toMatchObject({ outcome: "done", id: taken.id });
  });
});

test("an erasure sent twice happens once", async () => {
  const made = await makeReviewed();
  const key = crypto.randomUUID();
  const grant = await made.grant("interviewee", "removed.purge");
  const { seen } = await findErasure(grant);
  const all = await Promise.all([1, 2, 3].map(() => purgeRemoved(grant, ask({ seen }, key))));
  expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
  const verbs = await historyOf(made.interviewId);
  expect(verbs.filter((verb) => verb === "removed.purged")).toHaveLength(1);
});
