import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readPeoplePage } from "@/lib/queries/people-page";
import { readReviewPage } from "@/lib/queries/review-page";
import { inviteParticipant } from "./invite-participant";
import { redactPassage } from "./redact-passage";
import { removeParticipant } from "./remove-participant";
import { renewInvitation } from "./renew-invitation";

let made: MadeInterview;

beforeAll(async () => {
  made = await makeInterview();
});

const fresh = () => `lea-${randomUUID()}@example.org`;

async function invite(by: Role, more: object = {}) {
  const body = { name: "Lea", email: fresh(), role: "reader", locale: "en", by: "link", ...more };
  return await inviteParticipant(await made.grant(by, "reader.invite"), ask(body));
}

async function invited(by: Role, email = fresh()): Promise<string> {
  const answer = await invite(by, { email });
  if (answer.outcome !== "done") throw new Error(answer.outcome);
  return answer.id;
}

async function remove(by: Role, id: string) {
  return await removeParticipant(await made.grant(by, "reader.invite"), id, ask());
}

async function seen(by: Role, id: string) {
  const view = await readPeoplePage(await made.grant(by, "people.read"));
  return view.people.find((person) => person.id === id) ?? null;
}

describe("an interviewee asks somebody to read along", () => {
  test("who sees what is left, and what they answer for themselves", async () => {
    const email = fresh();
    const id = await invited("interviewee", email);
    expect(await seen("interviewee", id)).toMatchObject({ role: "reader", email, tend: true });
    expect(await seen("author", id)).toMatchObject({ role: "reader", email, tend: true });
    expect(await seen("coauthor", id)).toMatchObject({ email: null, tend: false });
    const grant = await made.grant("interviewee", "passage.redact");
    const view = await readReviewPage(grant);
    const told = view.passages.find(({ text }) => text.includes("nine hundred"));
    const whole = { start: null, end: null, look: { kind: "nothing" } };
    await redactPassage(grant, told?.id ?? "", ask({ revisionId: told?.revisionId, ...whole }));
    const read = await readReviewPage(await made.grant("reader", "interview.read"));
    expect(JSON.stringify(read)).not.toContain("nine hundred");
  });

  test.each(["interviewee", "coauthor"] as const)("but nobody as %s", async (role) => {
    const email = fresh();
    expect(await invite("interviewee", { role, email })).toEqual({ outcome: "gone" });
    expect(await database().participant.count({ where: { email } })).toBe(0);
  });

  test("and ends that again, or sends a new invitation; of others' readers they can do neither", async () => {
    const own = await invited("interviewee");
    const other = await invited("author");
    const grant = await made.grant("interviewee", "reader.invite");
    const renew = async (id: string) =>
      (await renewInvitation(grant, id, ask({ by: "link" }))).outcome;
    expect([await renew(own), await renew(other)]).toEqual(["done", "gone"]);
    expect((await remove("interviewee", other)).outcome).toBe("gone");
    expect((await remove("interviewee", made.people.coauthor)).outcome).toBe("gone");
    expect((await remove("interviewee", own)).outcome).toBe("done");
    expect((await seen("interviewee", own))?.standing.kind).toBe("removed");
    expect((await seen("interviewee", other))?.email).toBeNull();
  });

  test("whom the author let go does not come back by it", async () => {
    const email = fresh();
    const id = await invited("author", email);
    expect((await remove("author", id)).outcome).toBe("done");
    expect(await invite("interviewee", { email })).toEqual({ outcome: "blocked" });
    const row = await database().participant.findUniqueOrThrow({ where: { id } });
    expect(row.removedAt).not.toBeNull();
    expect((await invite("author", { email })).outcome).toBe("done");
  });

  test("nobody else has that right", async () => {
    for (const role of ["coauthor", "reader"] as const) {
      expect(await made.enter(role, "reader.invite")).toBeNull();
    }
  });
});
