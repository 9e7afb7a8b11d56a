import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readPassages } from "@/lib/queries/review-page";
import { answerSuggestion } from "./answer-suggestion";
import { answerThread } from "./answer-thread";
import { approveRest } from "./approve-rest";
import { decidePassage } from "./decide-passage";
import { editWords } from "./edit-words";
import { openThread } from "./open-thread";
import { redactPassage } from "./redact-passage";
import { suggestWords } from "./suggest-words";
import { undoAct } from "./undo-act";
import { undoRedaction } from "./undo-redaction";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview();
});

async function seen(at: number) {
  const grant = await made.grant("interviewee", "interview.read");
  const view = (await readPassages(grant, [made.passages[at] ?? ""])).passages[0];
  if (!view) throw new Error("no such passage");
  return view;
}

/** What a passage shows, without what every act changes: its ids and its version. */
async function looks(at: number) {
  const { text, digest, status, cuts, out, suggestions } = await seen(at);
  const spans = cuts.map(({ start, end, mine }) => [start, end, mine]);
  const change = suggestions[0]?.change;
  const proposed = change?.type === "words" ? change.text : null;
  return { text, digest, status, spans, out: out !== null, proposed };
}

async function actOf(answer: Promise<{ outcome: string; actId?: string }>): Promise<string> {
  const { outcome, actId } = await answer;
  if (!actId) throw new Error(outcome);
  return actId;
}

async function undo(actId: string, role: Role = "interviewee") {
  return undoAct(await made.grant(role, "thread.write"), actId, ask());
}

async function decide(at: number, verb: "fine" | "not_me" | "open") {
  const { id, revisionId, digest } = await seen(at);
  const grant = await made.grant("interviewee", "passage.decide");
  return decidePassage(grant, id, ask({ verb, revisionId, digest }));
}

async function take(at: number, words: string | null, role: Role = "interviewee") {
  const { id, revisionId, text } = await seen(at);
  const start = words === null ? null : text.indexOf(words);
  const end = words === null || start === null ? null : start + words.length;
  const look = { kind: "nothing" };
  const grant = await made.grant(role, "passage.redact");
  return redactPassage(grant, id, ask({ revisionId, start, end, look }));
}

async function suggest(at: number, text: string) {
  const { id, revisionId } = await seen(at);
  const grant = await made.grant("interviewee", "passage.suggest");
  return suggestWords(grant, id, ask({ revisionId, text }));
}

async function answer(at: number, verb: "accept" | "decline") {
  const id = (await seen(at)).suggestions[0]?.id ?? "";
  const grant = await made.grant("author", "suggestion.answer");
  return answerSuggestion(grant, id, ask({ answer: verb }));
}

async function edit(at: number, text: string) {
  const { id, revisionId } = await seen(at);
  const grant = await made.grant("author", "passage.edit");
  return editWords(grant, id, ask({ revisionId, text }));
}

async function talk(at: number) {
  const { id, revisionId } = await seen(at);
  const grant = await made.grant("interviewee", "thread.write");
  const body = {
    revisionId,
    start: null,
    end: null,
    body: "A word?",
    talk: true,
    visibility: "all",
  };
  return openThread(grant, id, ask(body));
}

const acts: [string, Role, () => Promise<{ outcome: string; actId?: string }>][] = [
  ["Fine", "interviewee", () => decide(4, "fine")],
  ["Not me", "interviewee", () => decide(4, "not_me")],
  ["taking the passage out", "interviewee", () => take(4, null)],
  ["taking a span out", "interviewee", () => take(4, "nine hundred")],
  ["the author's taking a span out", "author", () => take(4, "nine hundred", "author")],
  ["a proposal", "interviewee", () => suggest(4, "They paid me little.")],
  ["the author's edit", "author", () => edit(4, "They paid me little.")],
  ["a talk", "interviewee", () => talk(4)],
];

describe("undoing", () => {
  for (const [name, role, run] of acts) {
    test(`${name} leaves a waiting passage as it was`, async () => {
      const before = await looks(4);
      expect(await undo(await actOf(run()), role)).toMatchObject({ outcome: "done" });
      expect(await looks(4)).toEqual(before);
      expect((await historyOf(made.interviewId)).at(-1)).toBe("act.undone");
    });

    test(`${name} gives an approved passage with a removal its approval back`, async () => {
      await take(4, "lamp", "author");
      await decide(4, "fine");
      const before = await looks(4);
      expect(before.status).toBe("fine");
      await undo(await actOf(run()), role);
      expect(await looks(4)).toEqual(before);
    });
  }

  test("an act can be named by the key it was sent with, by whoever sent it", async () => {
    const { id, revisionId, digest } = await seen(4);
    const sent = ask({ verb: "fine", revisionId, digest });
    await decidePassage(await made.grant("interviewee", "passage.decide"), id, sent);
    expect(await undo(sent.key, "author")).toEqual({ outcome: "gone" });
    expect(await undo(sent.key)).toMatchObject({ outcome: "done" });
    expect((await looks(4)).status).toBe("waiting");
  });

  test("an accepted proposal lets it wait again, and it can be accepted again", async () => {
    await suggest(8, "We carried it by hand.");
    const before = await looks(8);
    await undo(await actOf(answer(8, "accept")), "author");
    expect(await looks(8)).toEqual(before);
    expect(await answer(8, "accept")).toMatchObject({ outcome: "done" });
    expect((await seen(8)).text).toBe("We carried it by hand.");
  });

  test("a declined proposal lets it wait again", async () => {
    await suggest(8, "We carried it by hand.");
    const before = await looks(8);
    await undo(await actOf(answer(8, "decline")), "author");
    expect(await looks(8)).toEqual(before);
  });

  test("an edit that put a removal out whole brings the span back to its place", async () => {
    await take(4, "nine hundred");
    const before = await looks(4);
    const act = await actOf(edit(4, "Something else."));
    expect((await seen(4)).status).toBe("out");
    await undo(act, "author");
    expect(await looks(4)).toEqual(before);
  });

  test("an edit keeps what was taken out after it", async () => {
    const act = await actOf(edit(4, "Well. They paid me nine hundred a month."));
    await take(4, "nine hundred");
    await undo(act, "author");
    const { cuts, text } = await seen(4);
    expect(cuts.map(({ start, end }) => text.slice(start, end))).toEqual(["nine hundred"]);
  });

  test("an edit somebody built on is stale, and nothing changes", async () => {
    const act = await actOf(edit(4, "One."));
    await edit(4, "Two.");
    expect(await undo(act, "author")).toMatchObject({ outcome: "stale" });
    expect((await seen(4)).text).toBe("Two.");
  });

  test("bringing back takes out again", async () => {
    const taken = await take(4, null);
    if (taken.outcome !== "done") throw new Error(taken.outcome);
    const before = await looks(4);
    const grant = await made.grant("interviewee", "passage.redact");
    await undo(await actOf(undoRedaction(grant, taken.id ?? "", ask())));
    expect(await looks(4)).toEqual(before);
  });

  test("a joined span gives the spans before it back", async () => {
    await take(4, "nine");
    const before = await looks(4);
    await undo(await actOf(take(4, "me nine hundred")));
    expect(await looks(4)).toEqual(before);
  });

  test("'everything else is fine' opens all of it again", async () => {
    const views = await Promise.all([3, 4, 5].map((at) => seen(at)));
    const passages = views.map(({ id, revisionId, digest }) => ({ id, revisionId, digest }));
    const grant = await made.grant("interviewee", "passage.decide");
    await undo(await actOf(approveRest(grant, ask({ passages }))));
    for (const at of [3, 4, 5]) expect((await seen(at)).status).toBe("waiting");
  });

  test("leaves a later decision alone", async () => {
    const act = await actOf(decide(4, "not_me"));
    await decide(4, "fine");
    const kept = await database().decision.count();
    await undo(act);
    expect((await seen(4)).status).toBe("fine");
    expect(await database().decision.count()).toBe(kept);
  });

  test("a talk keeps its words, resolved", async () => {
    await undo(await actOf(talk(4)));
    expect((await seen(4)).threads[0]).toMatchObject({
      resolved: true,
      comments: [{ body: "A word?" }],
    });
  });

  test("a message is refused: it stays", async () => {
    const opened = await talk(4);
    if (opened.outcome !== "done") throw new Error(opened.outcome);
    const grant = await made.grant("interviewee", "thread.write");
    const act = await actOf(answerThread(grant, opened.id ?? "", ask({ body: "And so on." })));
    expect(await undo(act)).toMatchObject({ outcome: "blocked" });
  });

  test("somebody else's act does not exist, nor does what is no id", async () => {
    const act = await actOf(decide(4, "fine"));
    expect(await undo(act, "author")).toEqual({ outcome: "gone" });
    expect(await undo("1")).toEqual({ outcome: "gone" });
  });

  test("what was published cannot be undone", async () => {
    const act = await actOf(take(4, null));
    await database().interview.update({
      where: { id: made.interviewId },
      data: { stage: "published" },
    });
    expect(await undo(act)).toMatchObject({ outcome: "blocked" });
    expect((await seen(4)).status).toBe("out");
  });

  test("twenty times at once happens once", async () => {
    await decide(4, "fine");
    const act = await actOf(take(4, null));
    const key = "the-same-undo-key-0001";
    const grant = await made.grant("interviewee", "thread.write");
    const again = () => undoAct(grant, act, ask({}, key));
    await Promise.all([
      ...Array.from({ length: 5 }, again),
      ...Array.from({ length: 15 }, () => undo(act)),
    ]);
    expect((await seen(4)).status).toBe("fine");
    const restored = (await historyOf(made.interviewId)).filter(
      (one) => one === "passage.restored",
    );
    expect(restored).toHaveLength(1);
  });
});
