import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { loadEveryTranscript } from "@/lib/db/review";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { listTranscripts } from "@/lib/db/transcripts";
import { addTranslation } from "./add-translation";
import { approveRest } from "./approve-rest";
import { changeOriginal } from "./change-original";
import { editWords } from "./edit-words";
import { giveConsent } from "./give-consent";
import { startTranslation } from "./start-translation";
import { addFrench, frenchPost } from "./testing/add-french";
import { takeOut } from "./testing/purging";
import { approveAll } from "./testing/sign-everything";
import { saying, statesIn } from "./testing/translated";
import { undoRedaction } from "./undo-redaction";

let made: MadeInterview;
let french = "";

beforeEach(async () => {
  made = await makeInterview();
  french = await addFrench(made);
});

async function turn(transcriptId = french) {
  const grant = await made.grant("author", "original.change");
  return (await changeOriginal(grant, ask({ transcriptId }))).outcome;
}

async function edit(language: string, words: string, text: string) {
  const { id, revision } = await saying(made, language, words);
  const grant = await made.grant("author", "passage.edit");
  await editWords(grant, id, ask({ revisionId: revision.id, text }));
}

const texts = async () =>
  (await listTranscripts(await made.grant("author", "interview.read"))).map(
    ({ language, original, path }) => `${language} ${original} ${path}`,
  );

async function filesNow() {
  const now = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
  return now.kind === "ready" ? now.files.map(({ path }) => path) : now.kind;
}

describe("a translation that becomes the original", () => {
  test("takes its place, and what says the same on the whole way stays settled", async () => {
    const grant = await made.grant("author", "transcript.add");
    const german = frenchPost.replace("lang: fr", "lang: de");
    await addTranslation(grant, ask({ name: "a-de.md", source: german, language: null }));
    await edit("en", "nine hundred", "They paid me eight hundred.");
    const before = (await statesIn(made, "de")).map(({ standing }) => standing);
    expect(before.filter((one) => one === "stale")).toHaveLength(1);
    expect(await turn()).toBe("done");
    expect(await texts()).toEqual([
      "fr true null",
      "de false _posts/de/a-de.md",
      "en false _posts/en/a.md",
    ]);
    expect((await saying(made, "en", "eight hundred")).standing).toBe("stale");
    expect((await saying(made, "de", "neuf cents")).standing).toBe("stale");
    expect((await saying(made, "en", "second keeper")).standing).toBe("settled");
    expect((await saying(made, "de", "second gardien")).standing).toBe("settled");
    const { path } = await database().interview.findUniqueOrThrow({
      where: { id: made.interviewId },
    });
    expect(path).toBe("_posts/fr/2026-01-01-island-fr.md");
  });

  test("is decided on like any, and what is out of it is out of the one before", async () => {
    await turn();
    await approveAll(made);
    expect(await filesNow()).toEqual(["_posts/fr/2026-01-01-island-fr.md"]);
    const english = (await loadEveryTranscript(await made.grant("author", "interview.read")))[1];
    const id = english?.transcript.id ?? "";
    await giveConsent(
      await made.grant("interviewee", "consent.give"),
      id,
      ask({ policy: "aligned" }),
    );
    expect(await filesNow()).toEqual(["_posts/fr/2026-01-01-island-fr.md", "_posts/en/a.md"]);
    expect((await saying(made, "en", "nine hundred")).standing).toBe("settled");
  });
});

describe("the original stays", () => {
  test("once something was taken out, also when it came back", async () => {
    await takeOut(made, "nine hundred");
    expect(await turn()).toBe("decided");
    const [removal] = (await saying(made, "en", "nine hundred")).spans;
    const grant = await made.grant("interviewee", "passage.redact");
    await undoRedaction(grant, removal?.id ?? "", ask({}));
    expect(await turn()).toBe("decided");
    expect(await texts()).toContain("en true null");
  });

  test("once somebody approved a passage, or said anything about a language", async () => {
    const consenting = await made.grant("interviewee", "consent.give");
    await giveConsent(consenting, french, ask({ policy: "none" }));
    expect(await turn()).toBe("decided");
    made = await makeInterview();
    french = await addFrench(made);
    const { id, revision, digest } = await saying(made, "fr", "neuf cents");
    const passages = [{ id, revisionId: revision.id, digest }];
    await approveRest(await made.grant("interviewee", "passage.decide"), ask({ passages }));
    expect(await turn()).toBe("decided");
  });

  test("while the other one has passages without words, or is none of its translations", async () => {
    const grant = await made.grant("author", "transcript.add");
    const begun = await startTranslation(grant, ask({ language: "it" }));
    expect(await turn(begun.outcome === "done" ? (begun.id ?? "") : "")).toBe("unwritten");
    const other = await makeInterview();
    expect(await turn(await addFrench(other))).toBe("gone");
    const [first] = await listTranscripts(grant);
    expect(await turn(first?.id)).toBe("gone");
  });
});
