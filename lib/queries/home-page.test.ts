import { describe, expect, test } from "vitest";
import { approveRest } from "@/lib/commands/approve-rest";
import { openThread } from "@/lib/commands/open-thread";
import { redactPassage } from "@/lib/commands/redact-passage";
import { signManifest } from "@/lib/commands/sign-manifest";
import { suggestWords } from "@/lib/commands/suggest-words";
import { manifestNow } from "@/lib/commands/testing/sign-everything";
import type { InterviewItem } from "@/lib/core/home/interview-item";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { makePerson, personOf } from "@/lib/db/testing/make-person";
import type { Role, Stage } from "@/lib/policy/table";
import { readHomePage } from "./home-page";
import { readPassages } from "./review-page";

async function lineOf(made: MadeInterview, role: Role): Promise<InterviewItem> {
  const items = await readHomePage(await personOf(made.people[role]));
  const item = items.find(({ id }) => id === made.interviewId);
  if (!item) throw new Error("not on the list");
  return item;
}

async function seen(made: MadeInterview, at: number) {
  const grant = await made.grant("interviewee", "interview.read");
  const view = (await readPassages(grant, [made.passages[at] ?? ""])).passages[0];
  if (!view) throw new Error("no such passage");
  return view;
}

async function takeOut(made: MadeInterview, at: number) {
  const grant = await made.grant("interviewee", "passage.redact");
  const { id, revisionId } = await seen(made, at);
  const whole = { revisionId, start: null, end: null, look: { kind: "nothing" } };
  await redactPassage(grant, id, ask(whole));
}

async function fineWithAll(made: MadeInterview) {
  const views = await Promise.all(made.passages.map((_, at) => seen(made, at)));
  const passages = views.map(({ id, revisionId, digest }) => ({ id, revisionId, digest }));
  const grant = await made.grant("interviewee", "passage.decide");
  const answer = await approveRest(grant, ask({ passages }));
  if (answer.outcome !== "done") throw new Error(answer.outcome);
}

async function stage(made: MadeInterview, to: Stage) {
  await database().interview.update({ where: { id: made.interviewId }, data: { stage: to } });
}

describe("the list", () => {
  test("holds an interview for everybody in it, in their role", async () => {
    const made = await makeInterview();
    for (const role of ["author", "coauthor", "interviewee", "reader"] as const) {
      const line = await lineOf(made, role);
      expect(line).toMatchObject({ role, title: "A year on the island", stage: "in_review" });
      expect(line.with).toEqual(role === "interviewee" ? ["Tomas", "Cora"] : ["Ines"]);
    }
  });

  test("holds nothing for a stranger or somebody who was removed", async () => {
    const made = await makeInterview();
    expect(await readHomePage(await makePerson())).toEqual([]);
    const person = await personOf(made.people.reader);
    const where = { id: made.people.reader };
    await database().participant.update({ where, data: { removedAt: new Date() } });
    expect(await readHomePage(person)).toEqual([]);
  });

  test("puts what moved last first", async () => {
    const made = await makeInterview();
    const other = await makeInterview();
    const person = await personOf(made.people.interviewee);
    const where = { id: other.people.interviewee };
    await database().participant.update({ where, data: { userId: person.userId } });
    await takeOut(made, 8);
    expect((await readHomePage(person)).map(({ id }) => id)).toEqual([
      made.interviewId,
      other.interviewId,
    ]);
    await takeOut(other, 8);
    expect((await readHomePage(person)).map(({ id }) => id)).toEqual([
      other.interviewId,
      made.interviewId,
    ]);
  });
});

describe("a title that is taken out", () => {
  test("is not there for a reader, and neither is that something happened", async () => {
    const made = await makeInterview();
    const before = await lineOf(made, "reader");
    await takeOut(made, 0);
    expect(await lineOf(made, "reader")).toEqual({ ...before, title: null });
    for (const role of ["author", "interviewee"] as const) {
      expect((await lineOf(made, role)).title).toBe("A year on the island");
    }
  });

  test("also when something that it sums up is out, until it is approved again", async () => {
    const made = await makeInterview();
    await takeOut(made, 4);
    expect((await lineOf(made, "reader")).title).toBeNull();
    expect(JSON.stringify(await readHomePage(await personOf(made.people.reader)))).not.toContain(
      "island",
    );
  });
});

describe("what waits", () => {
  test("for the interviewee is each passage without a word, then the signature", async () => {
    const made = await makeInterview();
    expect((await lineOf(made, "interviewee")).wait).toMatchObject({ kind: "passages", count: 9 });
    await fineWithAll(made);
    expect((await lineOf(made, "interviewee")).wait).toEqual({ kind: "sign" });
    const grant = await made.grant("interviewee", "signoff.sign");
    const manifest = await manifestNow(made);
    await signManifest(grant, ask({ manifest, name: "Ines" }));
    expect((await lineOf(made, "interviewee")).wait).toBeNull();
    expect(await lineOf(made, "author")).toMatchObject({
      stage: "signed_off",
      wait: { kind: "publish" },
    });
    expect((await lineOf(made, "coauthor")).wait).toBeNull();
  });

  test("for nobody before the review, or for who only reads along", async () => {
    const made = await makeInterview({ stage: "draft" });
    expect((await lineOf(made, "interviewee")).wait).toBeNull();
    await stage(made, "in_review");
    expect((await lineOf(made, "reader")).wait).toBeNull();
    expect((await lineOf(made, "author")).wait).toBeNull();
  });

  test("for the author is each proposal and talk, but none for what is out", async () => {
    const made = await makeInterview();
    const proposer = await made.grant("interviewee", "passage.suggest");
    const talker = await made.grant("interviewee", "thread.write");
    const { id, revisionId } = await seen(made, 8);
    await suggestWords(proposer, id, ask({ revisionId, text: "We carried it by hand." }));
    const other = await seen(made, 7);
    const talk = {
      revisionId: other.revisionId,
      start: null,
      end: null,
      body: "Must we?",
      talk: true,
      visibility: "all",
    };
    await openThread(talker, other.id, ask(talk));
    for (const role of ["author", "coauthor"] as const) {
      expect((await lineOf(made, role)).wait).toEqual({ kind: "answers", count: 2 });
    }
    await takeOut(made, 8);
    expect((await lineOf(made, "author")).wait).toEqual({ kind: "answers", count: 1 });
  });

  test("for the author of a draft is what looks odd, then an invitation", async () => {
    const made = await makeInterview({ stage: "draft" });
    const transcript = { interviewId: made.interviewId };
    const { id: transcriptId } = await database().transcript.findFirstOrThrow({
      where: transcript,
    });
    const odd = { transcriptId, position: 0, rule: "broken-bold", passageKey: "p-0005" };
    await database().finding.create({ data: odd });
    expect((await lineOf(made, "author")).wait).toEqual({ kind: "findings", count: 1 });
    await database().finding.updateMany({ data: { dismissedAt: new Date() } });
    expect((await lineOf(made, "author")).wait).toBeNull();
    const where = { id: made.people.interviewee };
    await database().participant.update({ where, data: { removedAt: new Date() } });
    expect((await lineOf(made, "author")).wait).toEqual({ kind: "invite" });
    expect((await lineOf(made, "coauthor")).wait).toBeNull();
  });

  test("for the author of a published one is what the interviewee asks for", async () => {
    const made = await makeInterview({ stage: "published" });
    const { interviewId, people } = made;
    const asked = { interviewId, participantId: people.interviewee, body: "Please." };
    await database().changeRequest.create({ data: { ...asked, kind: "take_down" } });
    expect((await lineOf(made, "author")).wait).toEqual({ kind: "request", name: "Ines" });
    expect((await lineOf(made, "interviewee")).wait).toBeNull();
  });
});
