import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import { personOf } from "@/lib/db/testing/make-person";
import type { Role } from "@/lib/policy/table";
import { readDeclinePage } from "@/lib/queries/decline-page";
import { readInbox } from "@/lib/queries/inbox";
import { readPeoplePage } from "@/lib/queries/people-page";
import { declineReview } from "./decline-review";
import { resumeReview } from "./resume-review";
import { placesOf, purge, takeOut } from "./testing/purging";
import { approveAll, makeReviewed, publish, secret, sign } from "./testing/sign-everything";

let made: Awaited<ReturnType<typeof makeReviewed>>;

beforeEach(async () => {
  made = await makeReviewed();
});

const said = { answer: "not-now", wishes: ["time", "talk"], body: "ZEBRA after the summer." };

const decline = async (role: Role, body: object = said) =>
  await declineReview(await made.grant(role, "review.decline"), ask(body));
const resume = async (role: Role) =>
  await resumeReview(await made.grant(role, "review.decline"), ask());

async function shownTo(viewer: "author" | "coauthor" | "interviewee") {
  const { people } = await readPeoplePage(await made.grant(viewer, "people.read"));
  return Object.fromEntries(people.map(({ role, decline: one }) => [role, one]));
}

const stage = async () =>
  (await database().interview.findUniqueOrThrow({ where: { id: made.interviewId } })).stage;
const kinds = async (role: Role) =>
  (await readInbox(await personOf(made.people[role]))).map(({ kind }) => kind);

describe("declining", () => {
  test("tells the authors what would make it right, and nobody else", async () => {
    expect(await decline("interviewee")).toMatchObject({ outcome: "done" });
    for (const viewer of ["author", "coauthor", "interviewee"] as const) {
      expect((await shownTo(viewer)).interviewee).toMatchObject(said);
    }
    await decline("reader", { answer: "no", wishes: [], body: "Not for me." });
    expect((await shownTo("author")).reader).toMatchObject({ answer: "no", body: "Not for me." });
    expect((await shownTo("interviewee")).reader).toBeNull();
    expect(await kinds("author")).toEqual(["declined", "declined"]);
    const mine = await readDeclinePage(await made.grant("reader", "review.decline"));
    expect(mine.decline).toMatchObject({ answer: "no", body: "" });
  });

  test("ends a signature, so that nothing is published on it", async () => {
    await approveAll(made);
    await sign(made);
    expect(await stage()).toBe("signed_off");
    await decline("interviewee");
    expect(await stage()).toBe("in_review");
    await expect(publish(made)).rejects.toThrow();
    expect(await database().publication.count({ where: { interviewId: made.interviewId } })).toBe(
      0,
    );
  });

  test("is said once: a second one takes the place of the first", async () => {
    await decline("interviewee");
    await decline("interviewee", { ...said, answer: "no", wishes: ["time", "time"] });
    const open = await database().decline.findMany({
      where: { interviewId: made.interviewId, endedAt: null },
    });
    expect(open).toMatchObject([{ answer: "no", wishes: ["time"] }]);
  });

  test("leaves no word in the history, in acts or in jobs", async () => {
    await decline("interviewee");
    expect(await wordlessText()).not.toContain("ZEBRA");
    expect(await historyOf(made.interviewId)).toContain("review.declined");
  });

  test("in removed words loses them when these are erased", async () => {
    await takeOut(made, "The storm", true);
    await decline("interviewee", { ...said, body: `Take out that we had ${secret}, please.` });
    expect(await placesOf(secret)).toContain('public."Decline".body');
    expect(await purge(made)).toMatchObject({ outcome: "done" });
    // Interviews of other tests still say it elsewhere.
    expect(await placesOf(secret)).not.toContain('public."Decline".body');
    const wishes = ["time", "talk"];
    expect((await shownTo("author")).interviewee).toMatchObject({ body: "", wishes });
  });

  test.each([
    ["answer", { answer: "maybe" }],
    ["wishes.0", { wishes: ["money"] }],
    ["body", { body: "x".repeat(20_000) }],
  ])("refuses a wrong %s", async (field, wrong) => {
    const answer = await decline("interviewee", { ...said, ...wrong });
    expect(answer).toEqual({ outcome: "bad-input", field });
  });
});

describe("going on", () => {
  test("is one press, and the authors are told", async () => {
    await decline("interviewee");
    await resume("interviewee");
    expect((await shownTo("author")).interviewee).toBeNull();
    expect(await kinds("author")).toEqual(["declined-no-more"]);
    expect(await resume("interviewee")).toMatchObject({ outcome: "done" });
    expect(await kinds("author")).toEqual(["declined-no-more"]);
  });

  test("is also said by signing", async () => {
    await approveAll(made);
    await decline("interviewee");
    await sign(made);
    expect((await shownTo("author")).interviewee).toBeNull();
  });
});
