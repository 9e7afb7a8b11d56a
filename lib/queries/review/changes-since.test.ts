import { beforeEach, describe, expect, test } from "vitest";
import { decidePassage } from "@/lib/commands/decide-passage";
import { editWords } from "@/lib/commands/edit-words";
import { redactPassage } from "@/lib/commands/redact-passage";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readReviewPage } from "../review-page";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview({ secret: "nine hundred" });
});

async function see(role: Role = "interviewee") {
  const { passages } = await readReviewPage(await made.grant(role, "interview.read"));
  const view = passages.find(({ id }) => id === made.passages[4]);
  if (!view) throw new Error("no such passage");
  return view;
}

async function approve() {
  const { id, revisionId, digest } = await see();
  const grant = await made.grant("interviewee", "passage.decide");
  return decidePassage(grant, id, ask({ verb: "fine", revisionId, digest }));
}

async function edit(change: (text: string) => string) {
  const { id, revisionId, text } = await see();
  const grant = await made.grant("author", "passage.edit");
  const answer = await editWords(grant, id, ask({ revisionId, text: change(text) }));
  expect(answer.outcome).toBe("done");
}

async function take(words: string) {
  const { id, revisionId, text } = await see();
  const start = text.indexOf(words);
  const grant = await made.grant("interviewee", "passage.redact");
  const span = { start, end: start + words.length, look: { kind: "ellipsis" } };
  expect((await redactPassage(grant, id, ask({ revisionId, ...span }))).outcome).toBe("done");
}

const changed = async (role?: Role) =>
  (await see(role)).changes?.filter(({ kind }) => kind !== "same").map(({ text }) => text);

describe("a passage that changed since it was fine", () => {
  test("says how, to both sides, and to no reader", async () => {
    await approve();
    expect((await see()).changes).toBeNull();
    await edit((text) => text.replace("nine", "eight"));
    expect((await see()).status).toBe("reopened");
    expect(await changed()).toEqual(["nine", "eight"]);
    expect(await changed("author")).toEqual(["nine", "eight"]);
    expect((await see("reader")).changes).toBeNull();
  });

  test("is fine again with one press, on the words of now", async () => {
    await approve();
    await edit((text) => text.replace("nine", "eight"));
    await approve();
    expect(await see()).toMatchObject({ status: "fine", changes: null });
  });

  test("compares with the words that were called fine, over several edits", async () => {
    await approve();
    await edit((text) => text.replace("nine", "eight"));
    await edit((text) => text.replace("eight", "seven"));
    expect(await changed()).toEqual(["nine", "seven"]);
    await edit((text) => text.replace("seven", "nine"));
    expect(await see()).toMatchObject({ status: "fine", changes: null });
  });

  test("brings back no word that was taken out since", async () => {
    await approve();
    await take("nine hundred");
    await edit((text) => text.replace("You wake", "I woke"));
    const view = await see();
    expect(view.status).toBe("reopened");
    expect(await changed()).toEqual(["You wake", "I woke"]);
    expect(JSON.stringify(view.changes)).not.toContain("nine");
  });

  test("says nothing where a removed word stood twice in the words of before", async () => {
    await edit((text) => `${text} Yes, nine hundred.`);
    await approve();
    await edit((text) => text.replace(" Yes, nine hundred.", " Yes."));
    await take("nine hundred");
    expect(await see()).toMatchObject({ status: "reopened", changes: null });
  });
});
