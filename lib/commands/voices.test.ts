import { beforeEach, describe, expect, test } from "vitest";
import { mixedVoices } from "@/lib/core/attribution/testing/mixed-voices";
import { parsePost } from "@/lib/core/post/parse-post";
import { database } from "@/lib/db/client";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readVoicesPage } from "@/lib/queries/voices-page";
import { dismissDifference } from "./dismiss-difference";
import { editWords } from "./edit-words";
import { redactPassage } from "./redact-passage";
import { reopenDifference } from "./reopen-difference";

const english = mixedVoices[0]?.source ?? "";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview({ post: parsePost(english).post });
});

const see = async (role: Role = "interviewee") =>
  await readVoicesPage(await made.grant(role, "removed.read"));

/** What a place shows, in a line: its marked words. */
async function marked(role?: Role) {
  const { places } = await see(role);
  return places.flatMap(({ guess, first, second, dismissed }) => {
    const passages = [...first.passages, ...second.passages];
    const text = passages.find(({ id }) => id === guess?.passage)?.text ?? "";
    return dismissed ? [] : [text.slice(guess?.at)];
  });
}

async function confirm(number: number, role: Role = "interviewee") {
  const { places, transcriptId } = await see(role);
  const body = { difference: places[number]?.mark, note: null };
  const grant = await made.grant(role, "difference.dismiss");
  return await dismissDifference(grant, transcriptId, ask(body));
}

async function wordsOf(number: number) {
  const { places } = await see();
  const passage = places[number]?.first.passages[0];
  if (!passage) throw new Error("no such place");
  return passage;
}

describe("places where words may stand under the wrong name", () => {
  test("are the same for both sides, and nobody else's", async () => {
    expect(await marked()).toEqual(mixedVoices[0]?.begins);
    expect(await see("author")).toMatchObject({ places: (await see()).places });
    expect(await made.enter("reader", "removed.read")).toBeNull();
    expect(await see("author")).toMatchObject({ powers: { apply: true, dismiss: true } });
    expect(await see()).toMatchObject({ powers: { apply: false, suggest: true, dismiss: true } });
  });

  test("are asked no more once one side calls one right, and the other sees who did", async () => {
    expect(await confirm(1)).toMatchObject({ outcome: "done" });
    expect(await marked("author")).toEqual([mixedVoices[0]?.begins[0], mixedVoices[0]?.begins[2]]);
    expect((await see("author")).places[1]?.dismissed?.byName).toBe("Ines");
    expect(await historyOf(made.interviewId)).toEqual(["voice.confirmed"]);
    expect(await confirm(1, "author")).toEqual({ outcome: "stale", passages: [] });
    expect(await wordlessText()).not.toContain("flood");
  });

  test("are asked again when that is taken back", async () => {
    await confirm(1);
    const { places, transcriptId } = await see("author");
    const grant = await made.grant("author", "difference.dismiss");
    const body = { dismissal: places[1]?.dismissed?.id };
    expect(await reopenDifference(grant, transcriptId, ask(body))).toMatchObject({
      outcome: "done",
    });
    expect(await marked()).toEqual(mixedVoices[0]?.begins);
    expect(await historyOf(made.interviewId)).toEqual(["voice.confirmed", "voice.doubted"]);
  });

  test("are asked again when the words change that were called right", async () => {
    await confirm(1);
    const { id, revisionId, text } = await wordsOf(1);
    const grant = await made.grant("author", "passage.edit");
    const changed = { revisionId, text: text.replace("flood", "great flood") };
    expect((await editWords(grant, id, ask(changed))).outcome).toBe("done");
    expect(await marked()).toHaveLength(3);
  });

  test("settle what the import found odd there, and open it again", async () => {
    const { transcriptId } = await see();
    const keys = (await see()).places[1]?.first.passages.map(({ anchor }) => anchor) ?? [];
    const odd = { transcriptId, passageKey: keys[0] ?? "", rule: "question-to-oneself" };
    const other = { transcriptId, passageKey: keys[0] ?? "", rule: "broken-bold" };
    await database().finding.create({ data: { ...odd, position: 0 } });
    await database().finding.create({ data: { ...other, position: 1 } });
    await confirm(1);
    const settled = async () =>
      (
        await database().finding.findMany({ where: { transcriptId }, orderBy: { position: "asc" } })
      ).map(({ dismissedBy }) => dismissedBy);
    expect(await settled()).toEqual([made.people.interviewee, null]);
    const grant = await made.grant("interviewee", "difference.dismiss");
    const body = { dismissal: (await see()).places[1]?.dismissed?.id };
    await reopenDifference(grant, transcriptId, ask(body));
    expect(await settled()).toEqual([null, null]);
  });

  test("are none where a turn is out, and show no removed word beside", async () => {
    const { id, revisionId } = await wordsOf(1);
    const grant = await made.grant("interviewee", "passage.redact");
    const whole = { revisionId, start: null, end: null, look: { kind: "nothing" } };
    expect((await redactPassage(grant, id, ask(whole))).outcome).toBe("done");
    const { places } = await see();
    expect(places).toHaveLength(2);
    expect(JSON.stringify(places)).not.toContain("flood");
  });
});
