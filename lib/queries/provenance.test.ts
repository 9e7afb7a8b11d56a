import { beforeAll, expect, test } from "vitest";
import { answerSuggestion } from "@/lib/commands/answer-suggestion";
import { editWords } from "@/lib/commands/edit-words";
import { redactPassage } from "@/lib/commands/redact-passage";
import { suggestChange } from "@/lib/commands/suggest-change";
import { suggestWords } from "@/lib/commands/suggest-words";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { readFirstWords, readProvenance } from "./provenance";
import { readPassages } from "./review-page";

let made: MadeInterview;
let id: string;

async function now() {
  const { passages } = await readPassages(await made.grant("author", "interview.read"), [id]);
  const [view] = passages;
  if (!view) throw new Error("no such passage");
  return view;
}

async function provenance(role: "author" | "interviewee") {
  const found = await readProvenance(await made.grant(role, "removed.read"), id);
  if (!found) throw new Error("no such passage");
  return found;
}

beforeAll(async () => {
  made = await makeInterview();
  id = made.passages[4] ?? "";
  const { revisionId, text } = await now();
  const edited = ask({ revisionId, text: `${text} It was little.` });
  await editWords(await made.grant("author", "passage.edit"), id, edited);
  const wish = ask({ revisionId: (await now()).revisionId, text: `${text} It was too little.` });
  const made2 = await suggestWords(await made.grant("interviewee", "passage.suggest"), id, wish);
  const proposal = "id" in made2 ? String(made2.id) : "";
  const answerer = await made.grant("author", "suggestion.answer");
  await answerSuggestion(answerer, proposal, ask({ answer: "accept" }));
});

test("a sentence is from who worded it, not from who accepted that", async () => {
  const { sentences, versions } = await provenance("interviewee");
  expect(versions.map(({ origin, name, mine }) => [origin, name, mine])).toEqual([
    ["imported", null, false],
    ["edited", "Tomas", false],
    ["changed", "Ines", true],
  ]);
  expect(sentences.at(-1)?.version).toBe(2);
  expect(sentences.slice(0, -1).every(({ version }) => version === 0)).toBe(true);
});

test("a part of a wording that was taken is from who proposed it", async () => {
  const { revisionId, text } = await now();
  const suggesting = await made.grant("author", "passage.suggest");
  const change = {
    type: "words",
    text: text.replace("wake", "woke").replace("It was", "That was"),
  };
  const asked = await suggestChange(suggesting, id, ask({ revisionId, change }));
  const proposal = "id" in asked ? String(asked.id) : "";
  const answerer = await made.grant("interviewee", "suggestion.answer");
  const taken = await answerSuggestion(answerer, proposal, ask({ answer: "accept", parts: [1] }));
  expect(taken.outcome).toBe("done");
  const { sentences, versions } = await provenance("author");
  expect(versions.at(-1)).toMatchObject({ name: "Tomas", mine: true });
  expect(versions.at(-1)?.text).toContain("You wake");
  expect(sentences.at(-1)?.version).toBe(3);
});

test("what is out now is marked in every earlier version", async () => {
  const view = await now();
  const start = view.text.indexOf("nine hundred");
  const span = { start, end: start + "nine hundred".length, look: { kind: "nothing" } };
  const taking = await made.grant("interviewee", "passage.redact");
  const taken = await redactPassage(taking, id, ask({ revisionId: view.revisionId, ...span }));
  expect(taken.outcome).toBe("done");
  const { versions } = await provenance("author");
  const said = versions.map(({ text, out }) => out.map(({ start, end }) => text.slice(start, end)));
  expect(said).toEqual(versions.map(() => ["nine hundred"]));
  const [first] =
    (await readFirstWords(
      await made.grant("author", "removed.read"),
      (
        await database().passage.findUniqueOrThrow({ where: { id } })
      ).transcriptId,
    )) ?? [];
  expect(first?.id).toBe(id);
  expect(first?.out.map(({ start, end }) => first.text.slice(start, end))).toEqual([
    "nine hundred",
  ]);
});

test("nothing of an interview to who is in another, and nothing to a reader", async () => {
  const other = await makeInterview();
  expect(await readProvenance(await other.grant("author", "removed.read"), id)).toBeNull();
  expect(await made.enter("reader", "removed.read")).toBeNull();
});
