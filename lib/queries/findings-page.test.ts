import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { dismissFinding } from "@/lib/commands/dismiss-finding";
import { editWords } from "@/lib/commands/edit-words";
import { importPost } from "@/lib/commands/import-post";
import { redactPassage } from "@/lib/commands/redact-passage";
import { findParticipantFacts } from "@/lib/db/participants";
import { statesOf } from "@/lib/db/passage-state";
import { loadReview } from "@/lib/db/review";
import { ask } from "@/lib/db/testing/ask";
import { makePerson } from "@/lib/db/testing/make-person";
import { permit } from "@/lib/policy/grant";
import type { Permission } from "@/lib/policy/table";
import { readFindingsPage } from "./findings-page";

const source = [
  "---\ntitle: The ferry that stayed\nlang: en\n---\n\n",
  "**A:** Who held the rope?\n\n",
  "**A:** And who shouted so that everybody on the quay could hear it?\n\n",
  "**B:** Nobody did, and the word كلمة stood there.\n\n",
  "**A:** And then?\n\n",
  // Long enough that one word in another script is a stranger in it.
  `**B:** ${"We waited, and the water rose, and nobody said a word about it. ".repeat(6)}\n\n`,
  "**A:** How long?\n\n",
  "**B:** Then it was morning.\n",
].join("");

/** An imported post of which the author may do everything. */
async function imported() {
  const person = await makePerson();
  const answer = await importPost(person, ask({ name: "a.md", source, language: null }));
  if (answer.outcome !== "done") throw new Error(answer.outcome);
  const { interviewId } = answer;
  const may = async <P extends Permission>(permission: P) => {
    const facts = await findParticipantFacts(person, "interview", interviewId);
    const grant = facts && permit(facts, permission);
    if (!grant) throw new Error(`may not ${permission}`);
    return grant;
  };
  return { may, page: async () => readFindingsPage(await may("finding.read")) };
}

type Imported = Awaited<ReturnType<typeof imported>>;

async function takeOut({ may }: Imported, key: string, words: string | null) {
  const grant = await may("passage.redact");
  const states = [...statesOf(await loadReview(grant)).values()];
  const state = states.find(({ passage }) => passage.key === key);
  if (!state) throw new Error("no such passage");
  const start = words === null ? null : state.text.indexOf(words);
  const end = start === null ? null : start + (words?.length ?? 0);
  const removal = { revisionId: state.revision.id, start, end, look: { kind: "nothing" } };
  const answer = await redactPassage(grant, state.id, ask(removal));
  if (answer.outcome !== "done") throw new Error(answer.outcome);
}

async function odd(made: Imported, rule: string) {
  const finding = (await made.page()).findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`nothing of ${rule}`);
  return finding;
}

describe("a finding", () => {
  test("says where it is, how that reads, and what is odd", async () => {
    const made = await imported();
    expect(await odd(made, "foreign-script")).toMatchObject({
      ...{ number: 4, passage: "p-0004", detail: "كلمة", dismissed: null, note: null },
      quote: "Nobody did, and the word كلمة stood there.",
    });
    expect(await odd(made, "same-speaker-twice")).toMatchObject({ number: 3, passage: "p-0003" });
    expect(await made.page()).toMatchObject({ title: "The ferry that stayed", canDismiss: true });
  });

  test("repeats no word of a passage that is out", async () => {
    const made = await imported();
    await takeOut(made, "p-0004", null);
    expect(await odd(made, "foreign-script")).toMatchObject({
      quote: null,
      detail: null,
      number: 4,
    });
    expect((await odd(made, "same-speaker-twice")).quote).toContain("who shouted");
  });

  test("nor of one of which a span is out", async () => {
    const made = await imported();
    await takeOut(made, "p-0003", "everybody");
    expect(await odd(made, "same-speaker-twice")).toMatchObject({ quote: null, detail: null });
  });

  test("of words that changed since says so, and how they read now", async () => {
    const made = await imported();
    const grant = await made.may("passage.edit");
    const states = [...statesOf(await loadReview(grant)).values()];
    const state = states.find(({ passage }) => passage.key === "p-0004");
    const body = { revisionId: state?.revision.id, text: "Nobody did, and a word stood there." };
    await editWords(grant, state?.id ?? "", ask(body));
    expect(await odd(made, "foreign-script")).toMatchObject({
      ...{ changed: true, quote: "Nobody did, and a word stood there.", detail: null },
    });
    expect(await odd(made, "same-speaker-twice")).toMatchObject({ changed: false });
  });

  test("that was left as it is says who did so, and why", async () => {
    const made = await imported();
    const { id } = await odd(made, "foreign-script");
    const input = { key: randomUUID(), body: { note: "It was on the sign" } };
    await dismissFinding(await made.may("finding.dismiss"), id, input);
    expect(await odd(made, "foreign-script")).toMatchObject({
      ...{ note: "It was on the sign", dismissed: { byName: "Tomas" } },
    });
  });
});
