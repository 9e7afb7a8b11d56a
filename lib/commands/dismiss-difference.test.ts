import { beforeEach, describe, expect, test } from "vitest";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readLanguagesPage } from "@/lib/queries/languages-page";
import { readTranslationPage } from "@/lib/queries/translation-page";
import { changeTranscript } from "./change-transcript";
import { decidePassage } from "./decide-passage";
import { dismissDifference } from "./dismiss-difference";
import { reopenDifference } from "./reopen-difference";
import { addFrench, frenchPost } from "./testing/add-french";
import { approveAll } from "./testing/sign-everything";
import { consentToAll, rewrite, saying, settle } from "./testing/translated";

let made: MadeInterview;
let transcript: string;

/** The original says nine hundred. */
const eight = { language: "fr", from: "neuf cents", to: "huit cents" };

beforeEach(async () => {
  made = await makeInterview({ secret: "nine hundred" });
  transcript = await addFrench(made, frenchPost.replace(eight.from, eight.to));
  await approveAll(made);
  await consentToAll(made);
});

async function found() {
  const grant = await made.grant("interviewee", "removed.read");
  return (await readTranslationPage(grant, transcript))?.differences ?? [];
}

/** What the languages page says about the translation. */
async function card() {
  const page = await readLanguagesPage(await made.grant("interviewee", "publication.read"));
  const { ready, why, held, differences } = page.languages[1] ?? {};
  return { ready, why, held, ...differences };
}

const why = "She meant the net pay";

async function dismiss(difference: string, by: Role = "author", note: string | null = why) {
  const grant = await made.grant(by, "difference.dismiss");
  return await dismissDifference(grant, transcript, ask({ difference, note }));
}

async function blockers() {
  const now = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
  return now.kind === "ready" ? now.left[0]?.blockers : "the original waits";
}

describe("a passage that says something else than what was approved", () => {
  test("is not approved by a yes to what says the same, and the pages say so", async () => {
    const { passage } = await saying(made, "fr", eight.to);
    expect(await found()).toMatchObject([
      { rule: "number-differs", passage: passage.key, holds: true, dismissed: null },
    ]);
    expect(await card()).toEqual({
      ...{ ready: false, why: "passages", held: 1, open: 1, dismissed: 0 },
    });
    expect(await blockers()).toMatchObject([{ kind: "differs", passage: passage.key }]);
  });

  test("stays out of a language that goes without what nobody settled", async () => {
    const grant = await made.grant("author", "transcript.change");
    await changeTranscript(grant, transcript, ask({ leaveOut: true }));
    const now = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
    const file = now.kind === "ready" ? now.files[1]?.text : "";
    expect(file).toContain("Le second gardien");
    expect(file).not.toContain(eight.to);
  });

  test("is called right with a reason only", async () => {
    const [difference] = await found();
    const bad = { outcome: "bad-input", field: "note" };
    expect(await dismiss(difference?.mark ?? "", "author", null)).toEqual(bad);
    expect(await found()).toMatchObject([{ dismissed: null }]);
  });

  test("is approved by a word of their own about it", async () => {
    const { id, revision, digest } = await saying(made, "fr", eight.to);
    const grant = await made.grant("interviewee", "passage.decide");
    const body = { verb: "fine", revisionId: revision.id, digest };
    expect((await decidePassage(grant, id, ask(body))).outcome).toBe("done");
    expect(await card()).toMatchObject({ ready: true, held: 1 });
  });

  test("is covered once somebody said why it is right, until that is taken back", async () => {
    const [{ mark = "" } = {}] = await found();
    expect(await dismiss(mark)).toMatchObject({ outcome: "done" });
    expect(await card()).toMatchObject({ ready: true, why: null, held: 0, open: 0, dismissed: 1 });
    const [{ dismissed } = {}] = await found();
    expect(dismissed).toMatchObject({ byName: "Tomas", note: "She meant the net pay" });
    expect(await dismiss(mark, "interviewee")).toMatchObject({ outcome: "stale" });
    const grant = await made.grant("interviewee", "difference.dismiss");
    const back = () => reopenDifference(grant, transcript, ask({ dismissal: dismissed?.id }));
    expect((await back()).outcome).toBe("done");
    expect(await card()).toMatchObject({ ready: false, held: 1, open: 1 });
    expect((await back()).outcome).toBe("gone");
    const history = await historyOf(made.interviewId);
    expect(history).toEqual(expect.arrayContaining(["difference.dismissed"]));
    expect(history.at(-1)).toBe("difference.reopened");
  });
});

describe("what was called right", () => {
  test.each([
    ["the translation", { language: "fr", from: "huit cents", to: "sept cents" }],
    ["the original", { language: "en", from: "nine hundred", to: "six hundred" }],
  ])("counts no more once %s reads otherwise", async (_, change) => {
    const [{ mark = "" } = {}] = await found();
    await dismiss(mark, "interviewee");
    await rewrite(made, change);
    await settle(made, await saying(made, "fr", "cents"));
    expect(await found()).toMatchObject([{ rule: "number-differs", dismissed: null }]);
    expect(await dismiss(mark)).toMatchObject({ outcome: "stale" });
    await approveAll(made);
    expect(await card()).toMatchObject({ ready: false, held: 1, dismissed: 0 });
  });

  test("needs a reason, and is nothing that a reader may say", async () => {
    const [{ mark = "" } = {}] = await found();
    expect(await dismiss(mark, "author", " ")).toEqual({ outcome: "bad-input", field: "note" });
    expect(await made.enter("reader", "difference.dismiss")).toBeNull();
  });
});
