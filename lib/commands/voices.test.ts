import { beforeEach, describe, expect, test } from "vitest";
import { changeFor, guessedBegin } from "@/lib/core/attribution/begin";
import { mixedVoices } from "@/lib/core/attribution/testing/mixed-voices";
import { parsePost } from "@/lib/core/post/parse-post";
import { corpus, corpusText, english as realPost } from "@/lib/core/testing/corpus";
import { database } from "@/lib/db/client";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readVoicesPage } from "@/lib/queries/voices-page";
import { answerSuggestion } from "./answer-suggestion";
import { dismissDifference } from "./dismiss-difference";
import { editWords } from "./edit-words";
import { redactPassage } from "./redact-passage";
import { reopenDifference } from "./reopen-difference";
import { suggestChange } from "./suggest-change";
import { approveAll } from "./testing/sign-everything";

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

type Made = Pick<MadeInterview, "grant">;

/** One tap on a place: what it proposes is done, or asked for. */
async function tap(here: Made, number: number, apply: boolean) {
  const role = apply ? "author" : "interviewee";
  const { places } = await readVoicesPage(await here.grant(role, "removed.read"));
  const place = places[number];
  const begin = place && guessedBegin(place);
  const passage = [place?.first, place?.second]
    .flatMap((turn) => turn?.passages ?? [])
    .find(({ id }) => id === begin?.passage);
  if (!begin || !passage) throw new Error("nothing is proposed there");
  const change = changeFor(begin, place?.others[0]?.label ?? "");
  const body = { revisionId: passage.revisionId, change, apply };
  const grant = apply
    ? await here.grant("author", "passage.edit")
    : await here.grant("interviewee", "passage.suggest");
  return await suggestChange(grant, passage.id, ask(body));
}

/** The file that would go out once the interviewee approved everything. */
async function fileOf(here: Made) {
  await approveAll(here);
  const now = editionNow(await loadEditionInput(await here.grant("author", "interview.read")));
  return now.kind === "ready" ? now.files[0]?.text : now;
}

/** The post with each of these words under the label A, in a turn of their own. */
function moved(source: string, begins: string[]): string {
  return begins.reduce((text, words) => text.replace(` ${words}`, `\n\n**A:** ${words}`), source);
}

describe("one tap on a place", () => {
  test("of the author puts the words right in the file, and everything else stays", async () => {
    for (const _ of [1, 2, 3]) expect(await tap(made, 0, true)).toMatchObject({ outcome: "done" });
    expect((await see()).places).toEqual([]);
    expect(await fileOf(made)).toBe(moved(english, mixedVoices[0]?.begins ?? []));
  });

  test("of the interviewee asks the author, and is right in the file once they accept", async () => {
    const asked = await tap(made, 2, false);
    expect(asked).toMatchObject({ outcome: "done" });
    expect((await see("author")).places.map(({ proposed }) => proposed)).toEqual([
      ...[null, null],
      { byName: "Ines", mine: false },
    ]);
    const grant = await made.grant("author", "suggestion.answer");
    const id = "id" in asked ? (asked.id ?? "") : "";
    expect(await answerSuggestion(grant, id, ask({ answer: "accept" }))).toMatchObject({
      outcome: "done",
    });
    expect((await see()).places).toHaveLength(2);
    expect(await fileOf(made)).toBe(moved(english, [mixedVoices[0]?.begins[2] ?? ""]));
  });

  test("gives whole turns away", async () => {
    const source = "**A:** x\n\n**B:** Could you sing?\n\nNow?\n\n**B:** Sure.\n\n**A:** y\n";
    made = await makeInterview({ post: parsePost(source).post });
    expect(await tap(made, 0, true)).toMatchObject({ outcome: "done" });
    expect(await fileOf(made)).toBe(source.replace("**B:** Could", "Could"));
  });
});

describe.skipIf(!realPost)(`the real interview in ${corpus}`, () => {
  test("three taps put the author's words under the author's name, and nothing else changes", async () => {
    const source = corpusText(realPost ?? "");
    const real = await makeInterview({ post: parsePost(source).post });
    const theirs = ["p-0049", "p-0065", "p-0124"];
    const placesOf = async () =>
      (await readVoicesPage(await real.grant("author", "removed.read"))).places;
    const found = (await placesOf()).filter(({ guess }) => guess);
    expect(found.map(({ first }) => first.passages[0]?.anchor)).toEqual(theirs);
    const begins = found.map(({ guess, first }) => first.passages[0]?.text.slice(guess?.at) ?? "");
    for (const _ of theirs) {
      const number = (await placesOf()).findIndex(({ guess }) => guess);
      expect(await tap(real, number, true)).toMatchObject({ outcome: "done" });
    }
    expect((await placesOf()).filter(({ guess }) => guess)).toEqual([]);
    expect(await fileOf(real)).toBe(moved(source, begins));
  });
});
