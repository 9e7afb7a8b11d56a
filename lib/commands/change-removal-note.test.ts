import { beforeEach, describe, expect, test } from "vitest";
import { removalNote } from "@/lib/core/print/removal-note";
import { database } from "@/lib/db/client";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { makeInterview } from "@/lib/db/testing/make-interview";
import { readPublishPage } from "@/lib/queries/publish-page";
import { readSignOffPage } from "@/lib/queries/sign-off-page";
import { changeRemovalNote } from "./change-removal-note";
import { approveAll, makeReviewed, manifestNow, sign } from "./testing/sign-everything";

type Made = Pick<Awaited<ReturnType<typeof makeReviewed>>, "grant" | "interviewId" | "people">;

const words = removalNote("en", 1);

let made: Made;

beforeEach(async () => {
  made = await makeReviewed();
  await approveAll(made);
});

const say = async (role: "author" | "interviewee", wanted: boolean) => {
  const grant =
    role === "author"
      ? await made.grant("author", "publication.publish")
      : await made.grant("interviewee", "signoff.sign");
  expect(await changeRemovalNote(grant, ask({ wanted }))).toMatchObject({ outcome: "done" });
};

async function file() {
  const now = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
  return now.kind === "ready" ? (now.files[0]?.text ?? "") : "";
}

const stage = async () =>
  (await database().interview.findUniqueOrThrow({ where: { id: made.interviewId } })).stage;

describe("the note about what was taken out", () => {
  test("is printed only once the interviewee said yes to what the author asks for", async () => {
    const before = await file();
    await say("interviewee", true);
    expect(await file()).toBe(before);
    await say("author", true);
    expect(await file()).toBe(before);
    const reading = await made.grant("interviewee", "publication.read");
    expect((await readSignOffPage(reading)).note).toMatchObject({ words, agreed: false });
    await say("interviewee", true);
    expect(await file()).toBe(`${before.trimEnd()}\n\n*${words}*\n`);
    const page = await readPublishPage(await made.grant("author", "publication.read"));
    expect(page.note).toEqual({ asked: true, agreed: true, possible: true, words });
    expect((await historyOf(made.interviewId)).slice(-2)).toEqual(["note.asked", "note.answered"]);
    const told = await database().notice.findMany({
      where: { participantId: made.people.interviewee, kind: "note-asked" },
    });
    expect(told).toHaveLength(1);
  });

  test("changes what was signed, and either can do without it", async () => {
    await say("author", true);
    const without = await manifestNow(made);
    await sign(made);
    expect(await stage()).toBe("signed_off");
    await say("interviewee", true);
    expect(await manifestNow(made)).not.toBe(without);
    expect(await stage()).toBe("in_review");
    await say("interviewee", false);
    expect(await manifestNow(made)).toBe(without);
    await say("interviewee", true);
    await say("author", false);
    expect(await file()).not.toContain(words);
    await say("author", true);
    expect(await file()).not.toContain(words);
  });

  test("is not printed where the interviewee took nothing out", async () => {
    made = await makeInterview();
    await approveAll(made);
    await say("author", true);
    await say("interviewee", true);
    expect(await file()).not.toContain(words);
    const page = await readPublishPage(await made.grant("author", "publication.read"));
    expect(page.note.possible).toBe(false);
  });

  test("has words of its own in nine languages", () => {
    const all = ["en", "fr", "de", "es", "zh-Hans", "zh-Hant", "ja", "ko", "ar"];
    expect(new Set(all.map((language) => removalNote(language, 1))).size).toBe(all.length);
    expect(removalNote("zh-TW", 1)).toBe(removalNote("zh-Hant", 1));
    expect(removalNote("fr-CA", 2)).toContain("Les personnes");
    expect(removalNote("not a tag", 1)).toBe(words);
  });
});
