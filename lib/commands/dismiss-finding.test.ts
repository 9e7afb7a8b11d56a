import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { dismissFinding } from "./dismiss-finding";
import { reopenFinding } from "./reopen-finding";

let made: MadeInterview;
let id: string;

beforeEach(async () => {
  made = await makeInterview();
  const { interviewId } = made;
  const transcript = await database().transcript.findFirstOrThrow({ where: { interviewId } });
  const place = { rule: "same-speaker-twice", passageKey: "p-0006", block: 5 };
  const data = { transcriptId: transcript.id, position: 0, ...place };
  id = (await database().finding.create({ data })).id;
});

const row = () => database().finding.findUniqueOrThrow({ where: { id } });
const author = () => made.grant("author", "finding.dismiss");
const dismiss = async (note: string | null, key?: string) =>
  dismissFinding(await author(), id, ask({ note }, key));

describe("leaving a finding as it is", () => {
  test("keeps who, when and why, and adds to the history without the note", async () => {
    expect(await dismiss("He said ZEBRA twice")).toMatchObject({ outcome: "done", id });
    const { author: dismissedBy } = made.people;
    expect(await row()).toMatchObject({ dismissedBy, note: "He said ZEBRA twice" });
    expect((await row()).dismissedAt).toBeInstanceOf(Date);
    expect(await historyOf(made.interviewId)).toEqual(["finding.dismissed"]);
    expect(await wordlessText()).not.toContain("ZEBRA");
  });

  test("asks for no reason", async () => {
    expect(await dismiss(null)).toMatchObject({ outcome: "done" });
    expect(await row()).toMatchObject({ note: null });
  });

  test("happens once for a repeated request", async () => {
    const key = "a-key-of-sixteen-letters";
    const first = await dismiss("So be it", key);
    expect(await dismiss("So be it", key)).toEqual(first);
    expect(await historyOf(made.interviewId)).toHaveLength(1);
    expect(await dismiss("Another", key)).toEqual({ outcome: "key-reused" });
  });

  test("says so to whoever was slower, whose note is not kept", async () => {
    const coauthor = await made.grant("coauthor", "finding.dismiss");
    const both = await Promise.all([
      dismiss("One"),
      dismissFinding(coauthor, id, ask({ note: "Other" })),
    ]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["done", "stale"]);
    const kept = both[0]?.outcome === "done" ? "One" : "Other";
    expect(await row()).toMatchObject({ note: kept });
    expect(await historyOf(made.interviewId)).toHaveLength(1);
  });

  test.each([
    {},
    { note: "" },
    { note: " " },
    { note: "a\0" },
    { note: 1 },
    { note: null, by: "me" },
  ])("takes no %j", async (body) => {
    const answer = await dismissFinding(await author(), id, ask(body));
    expect(answer.outcome).toBe("bad-input");
    expect((await row()).dismissedAt).toBeNull();
  });
});

describe("looking at it again", () => {
  const reopen = async (at: Date | null) =>
    reopenFinding(await author(), id, ask({ at: at?.toISOString() }));

  test("opens it, and no word of the note is lost", async () => {
    await dismiss("So be it");
    expect(await reopen((await row()).dismissedAt)).toMatchObject({ outcome: "done", id });
    expect(await row()).toMatchObject({ dismissedAt: null, dismissedBy: null, note: "So be it" });
    expect(await historyOf(made.interviewId)).toEqual(["finding.dismissed", "finding.reopened"]);
    await dismiss(null);
    expect(await row()).toMatchObject({ note: "So be it" });
    await reopen((await row()).dismissedAt);
    await dismiss("Asked her again");
    expect(await row()).toMatchObject({ note: "So be it\nAsked her again" });
  });

  test("does nothing to one that is open, or was dismissed anew", async () => {
    const before = new Date(Date.now() - 1000);
    expect(await reopen(before)).toMatchObject({ outcome: "done" });
    await dismiss("So be it");
    expect(await reopen(before)).toMatchObject({ outcome: "stale" });
    expect((await row()).dismissedAt).not.toBeNull();
    expect(await historyOf(made.interviewId)).toEqual(["finding.dismissed"]);
  });
});

describe("who may", () => {
  test.each(["finding.read", "finding.dismiss"] as const)(
    "%s: the author's side",
    async (permission) => {
      const may = { author: true, coauthor: true, interviewee: false, reader: false } as const;
      for (const role of ["author", "coauthor", "interviewee", "reader"] as const) {
        expect([role, (await made.enter(role, permission)) !== null]).toEqual([role, may[role]]);
      }
    },
  );

  test("nobody in another interview", async () => {
    const other = await makeInterview();
    const grant = await other.grant("author", "finding.dismiss");
    expect(await dismissFinding(grant, id, ask({ note: null }))).toEqual({ outcome: "gone" });
    const at = new Date().toISOString();
    expect(await reopenFinding(grant, id, ask({ at }))).toEqual({ outcome: "gone" });
    expect((await row()).dismissedAt).toBeNull();
  });

  test("not somebody who was removed meanwhile", async () => {
    const grant = await author();
    const where = { id: made.people.author };
    await database().participant.update({ where, data: { removedAt: new Date() } });
    expect(await dismissFinding(grant, id, ask({ note: null }))).toEqual({ outcome: "gone" });
  });
});
