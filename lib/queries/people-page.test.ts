import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { createInvitation } from "@/lib/db/invitations";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readPeoplePage } from "./people-page";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview();
});

const seenBy = async (role: Role) => readPeoplePage(await made.grant(role, "people.read"));
const change = (role: Role, data: object) =>
  database().participant.update({ where: { id: made.people[role] }, data });
const standingOf = async (role: Role) =>
  (await seenBy("author")).people.find(({ id }) => id === made.people[role])?.standing;

describe("the people page", () => {
  test("shows the author first, and marks who looks", async () => {
    const view = await seenBy("interviewee");
    expect(view.people.map(({ name, you }) => [name, you])).toEqual([
      ["Tomas", false],
      ["Cora", false],
      ["Ines", true],
      ["Rita", false],
    ]);
    expect(view).toMatchObject({ change: false, title: "A year on the island" });
  });

  test("shows addresses and removed people to the author alone", async () => {
    await change("reader", { removedAt: new Date() });
    const author = await seenBy("author");
    expect(author.people.at(-1)).toMatchObject({ name: "Rita", standing: { kind: "removed" } });
    expect(author.people.every(({ email }) => email?.includes("@"))).toBe(true);
    for (const role of ["coauthor", "interviewee"] as const) {
      const text = JSON.stringify(await seenBy(role));
      expect(text).not.toContain("@");
      expect(text).not.toContain("Rita");
    }
  });

  test("is not for readers", async () => {
    expect(await made.enter("reader", "people.read")).toBeNull();
  });

  test("says where somebody stands: joined, invited, lapsed", async () => {
    expect((await standingOf("interviewee"))?.kind).toBe("joined");
    await change("interviewee", { joinedAt: null });
    expect((await standingOf("interviewee"))?.kind).toBe("lapsed");
    const { id } = await database().$transaction((tx) =>
      createInvitation(tx, made.people.interviewee),
    );
    expect((await standingOf("interviewee"))?.kind).toBe("invited");
    const expires = new Date(Date.now() - 1000);
    await database().invitation.update({ where: { id }, data: { expires } });
    expect(await standingOf("interviewee")).toEqual({ kind: "lapsed", at: expires.toISOString() });
  });
});
