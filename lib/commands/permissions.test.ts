import { describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Permission, Role, Stage } from "@/lib/policy/table";
import { decidePassage } from "./decide-passage";
import { editWords } from "./edit-words";
import { redactPassage } from "./redact-passage";
import { suggestWords } from "./suggest-words";

const roles: Role[] = ["author", "coauthor", "interviewee", "reader"];

/** Per command who gets through the door while the interview is in review. */
const commands: [string, Permission, Role[]][] = [
  ["decide, approve the rest", "passage.decide", ["interviewee"]],
  ["redact, take a run out, bring back", "passage.redact", ["author", "coauthor", "interviewee"]],
  ["suggest, withdraw", "passage.suggest", ["author", "coauthor", "interviewee"]],
  ["accept, decline", "suggestion.answer", ["author", "coauthor", "interviewee"]],
  ["edit", "passage.edit", ["author", "coauthor"]],
  ["open, answer, resolve, undo", "thread.write", roles],
  ["keep the place", "place.keep", roles],
  ["decline, go on", "review.decline", ["interviewee", "reader"]],
  ["choose mails", "mail.choose", roles],
  ["erase what was taken out", "removed.purge", ["interviewee"]],
  ["ask somebody to read along, end that", "reader.invite", ["author", "interviewee"]],
];

describe("who gets a grant", () => {
  test.each(commands)("to %s", async (_, permission, allowed) => {
    const made = await makeInterview();
    for (const role of roles) {
      expect([role, (await made.enter(role, permission)) !== null]).toEqual([
        role,
        allowed.includes(role),
      ]);
    }
  });

  test.each(["published", "withdrawn"] as Stage[])("changes no words once %s", async (stage) => {
    const made = await makeInterview({ stage });
    for (const [, permission] of commands.slice(0, 5)) {
      for (const role of roles) expect(await made.enter(role, permission)).toBeNull();
    }
  });
});

describe("a grant that was made before", () => {
  const verbs = {
    decide: (made: MadeInterview, body: object) =>
      run(made, "interviewee", "passage.decide", decidePassage, body),
    redact: (made: MadeInterview, body: object) =>
      run(made, "interviewee", "passage.redact", redactPassage, body),
    suggest: (made: MadeInterview, body: object) =>
      run(made, "interviewee", "passage.suggest", suggestWords, body),
    edit: (made: MadeInterview, body: object) =>
      run(made, "author", "passage.edit", editWords, body),
  };
  const digest = "0".repeat(64);
  const whole = { start: null, end: null, look: { kind: "nothing" } };
  const bodies = {
    decide: { verb: "fine", digest },
    redact: whole,
    suggest: { text: "Words." },
    edit: { text: "Words." },
  };

  for (const verb of ["decide", "redact", "suggest", "edit"] as const) {
    test(`cannot ${verb} once the interview was published`, async () => {
      expect(await verbs[verb](await makeInterview(), bodies[verb])).toEqual({ outcome: "gone" });
    });
  }
});

async function run<P extends Permission>(
  made: MadeInterview,
  role: Role,
  permission: P,
  command: (
    grant: Awaited<ReturnType<typeof made.grant<P>>>,
    id: string,
    input: { key: string; body: unknown },
  ) => Promise<{ outcome: string }>,
  body: object,
) {
  const grant = await made.grant(role, permission);
  const id = made.passages[4] ?? "";
  const revision = await database().revision.findFirstOrThrow({ where: { passageId: id } });
  await database().interview.update({
    where: { id: made.interviewId },
    data: { stage: "published" },
  });
  return command(grant, id, ask({ revisionId: revision.id, ...body }));
}
