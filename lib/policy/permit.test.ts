import { describe, expect, test } from "vitest";
import { Grant, type ParticipantFacts, permit } from "./grant";
import type { Permission, Role, Stage } from "./table";
import { allows, permissions } from "./table";

const roles: Role[] = ["author", "coauthor", "interviewee", "reader"];
const stages: Stage[] = ["draft", "in_review", "signed_off", "published", "withdrawn"];

/**
 * The table once more, written the other way round: per permission the roles, per role the stages
 * (d, r, s, p, w). A change of the table must be made here too, on purpose.
 */
const truth: Record<Permission, Partial<Record<Role, string>>> = {
  "interview.read": { author: "drspw", coauthor: "drspw", interviewee: "drspw", reader: "drspw" },
  "removed.read": { author: "drspw", coauthor: "drspw", interviewee: "drspw" },
  "removed.purge": { interviewee: "rspw" },
  "retention.change": { author: "drspw" },
  "rules.read": { author: "drspw", coauthor: "drspw", interviewee: "drspw" },
  "rules.agree": { author: "drsp", coauthor: "drsp", interviewee: "drsp" },
  "rules.extend": { interviewee: "rs" },
  "embargo.end": { author: "drsp" },
  "passage.decide": { interviewee: "rs" },
  "passage.redact": { author: "drs", coauthor: "drs", interviewee: "drs" },
  "passage.edit": { author: "drs", coauthor: "drs" },
  "passage.suggest": { author: "rs", coauthor: "rs", interviewee: "rs" },
  "suggestion.answer": { author: "rs", coauthor: "rs", interviewee: "rs" },
  "thread.write": { author: "drsp", coauthor: "drsp", interviewee: "drsp", reader: "drsp" },
  "transcript.add": { author: "drsp", coauthor: "drsp" },
  "transcript.change": { author: "drsp", coauthor: "drsp" },
  "original.change": { author: "dr", coauthor: "dr" },
  "alignment.change": { author: "drsp", coauthor: "drsp", interviewee: "drsp" },
  "passage.settle": { author: "drsp", coauthor: "drsp", interviewee: "drsp" },
  "difference.dismiss": { author: "drsp", coauthor: "drsp", interviewee: "drsp" },
  "consent.give": { interviewee: "rsp" },
  "term.change": { author: "drsp", coauthor: "drsp", interviewee: "drsp" },
  "review.decline": { interviewee: "rs", reader: "rs" },
  "mail.choose": { author: "drspw", coauthor: "drspw", interviewee: "drspw", reader: "drspw" },
  "place.keep": { author: "drspw", coauthor: "drspw", interviewee: "drspw", reader: "drspw" },
  "people.read": { author: "drspw", coauthor: "drspw", interviewee: "drspw" },
  "people.change": { author: "drspw" },
  "reader.invite": { author: "drspw", interviewee: "drspw" },
  "finding.read": { author: "drspw", coauthor: "drspw" },
  "finding.dismiss": { author: "drspw", coauthor: "drspw" },
  "signoff.sign": { interviewee: "rs" },
  "publication.read": { author: "drspw", coauthor: "drspw", interviewee: "drspw" },
  "publication.refuse": { author: "drs" },
  "publication.publish": { author: "rsp" },
  "request.make": { interviewee: "rsp" },
  "request.answer": { author: "drspw" },
  "request.track": { author: "rspw", interviewee: "rspw" },
};

const letters: Record<Stage, string> = {
  draft: "d",
  in_review: "r",
  signed_off: "s",
  published: "p",
  withdrawn: "w",
};

function participant(facts: Partial<ParticipantFacts>): ParticipantFacts {
  const base = { id: "p", interviewId: "i", userId: "u", name: "Ines", removedAt: null };
  return { ...base, role: "interviewee", stage: "in_review", ...facts };
}

describe("the permission table", () => {
  test("names every permission once on both sides", () => {
    expect(Object.keys(permissions).sort()).toEqual(Object.keys(truth).sort());
  });

  for (const permission of Object.keys(truth) as Permission[]) {
    test(`${permission} is held by exactly the roles and stages it should be`, () => {
      for (const role of roles) {
        for (const stage of stages) {
          const expected = truth[permission][role]?.includes(letters[stage]) ?? false;
          expect([role, stage, allows(role, stage, permission)]).toEqual([role, stage, expected]);
        }
      }
    });
  }
});

describe("permit", () => {
  test("an interviewee in review may decide", () => {
    expect(permit(participant({}), "passage.decide")?.participantId).toBe("p");
  });

  test("a removed participant may nothing, not even read", () => {
    expect(permit(participant({ removedAt: new Date() }), "interview.read")).toBeNull();
  });

  test("a reader never sees what was taken out", () => {
    expect(permit(participant({ role: "reader" }), "removed.read")).toBeNull();
  });

  test("a grant cannot be made beside permit", () => {
    const forged = () =>
      new Grant(Symbol("making a grant") as never, participant({}), "passage.decide");
    expect(forged).toThrow("Only permit()");
  });

  test("a grant's role answers for the rest of the page", () => {
    const grant = permit(participant({}), "interview.read");
    expect([grant?.also("passage.decide"), grant?.also("people.change")]).toEqual([true, false]);
  });
});
