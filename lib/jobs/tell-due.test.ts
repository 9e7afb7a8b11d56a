import { beforeEach, describe, expect, test } from "vitest";
import type { NoticeKind } from "@/lib/core/notice/kind";
import { instantOf, localTime } from "@/lib/core/rules/local-time";
import { templateRules } from "@/lib/core/rules/template-rules";
import { database } from "@/lib/db/client";
import { type Concerned, notice } from "@/lib/db/notices";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { queuedMails } from "@/lib/db/testing/queued-mails";
import type { Role } from "@/lib/policy/table";
import { tellDue } from "./tell-due";

const HOUR = 3_600_000;
const berlin = (local: string) => instantOf(local, "Europe/Berlin");
let made: MadeInterview;

beforeEach(async () => {
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await database().notice.deleteMany();
  await database().groundRules.deleteMany();
  made = await makeInterview();
});

/** A conversation that this person begins; its id. */
async function threadBy(role: Role, at: Date, passage = 4): Promise<string> {
  const participantId = made.people[role];
  const passageId = made.passages[passage] ?? "";
  const where = { passageId };
  const revision = await database().revision.findFirstOrThrow({ where });
  const comments = { create: { participantId, body: "A word?", createdAt: at } };
  const data = { passageId, revisionId: revision.id, createdAt: at, comments };
  return (await database().thread.create({ data })).id;
}

const answer = (threadId: string, role: Role, createdAt: Date) =>
  database().comment.create({
    data: { threadId, participantId: made.people[role], body: "Yes.", createdAt },
  });

async function tell(kind: NoticeKind, to: Concerned, about: { id: string; by: Role; at: Date }) {
  const grant = { interviewId: made.interviewId, participantId: made.people[about.by] };
  await database().$transaction((tx) => notice({ tx, now: about.at, grant }, kind, to, about.id));
}

/** Somebody asks the other side something. */
async function askBy(by: Role, at: Date): Promise<string> {
  const id = await threadBy(by, at);
  await tell("asked", by === "interviewee" ? "author" : "interviewees", { id, by, at });
  return id;
}

/** Whom the mails that wait in the queue go to: "role kind". */
async function mails(): Promise<string[]> {
  const roles = Object.entries(made.people);
  const roleOf = (id: string) => roles.find(([, one]) => one === id)?.[0] ?? "nobody";
  return await Promise.all(
    (await queuedMails()).map(async (mail) => {
      if (mail.kind === "digest") return `${roleOf(mail.to[0] ?? "")} digest of ${mail.count}`;
      if (mail.kind !== "notice") return mail.kind;
      const row = await database().notice.findUniqueOrThrow({ where: { id: mail.noticeId } });
      return `${roleOf(row.participantId)} ${row.kind}`;
    }),
  );
}

const live = (role: Role, zone: string) =>
  database().participant.update({ where: { id: made.people[role] }, data: { zone } });

/** Runs the queue's clock by the hour; what happens at a time is there for the look at it. */
async function runHours(from: Date, to: Date, happens: [Date, () => Promise<unknown>][] = []) {
  const log: string[] = [];
  const waiting = [...happens];
  for (let time = from.getTime(); time <= to.getTime(); time += HOUR) {
    while (waiting[0] && waiting[0][0].getTime() <= time) await waiting.shift()?.[1]();
    const before = (await mails()).length;
    await tellDue(new Date(time));
    const sent = (await mails()).slice(before);
    log.push(...sent.map((mail) => `${localTime(new Date(time), "Europe/Berlin")} ${mail}`));
  }
  return log.sort();
}

describe("under a moved clock", () => {
  test("each is told by their own clock, over the change to summer time", async () => {
    await live("interviewee", "Europe/Berlin");
    await live("author", "America/New_York");
    const first = berlin("2026-03-28T10:00");
    const second = berlin("2026-03-28T11:00");
    const both = (at: Date) => async () => [
      await askBy("author", at),
      await askBy("interviewee", at),
    ];
    const log = await runHours(first, berlin("2026-03-30T20:00"), [
      [first, both(first)],
      [second, both(second)],
    ]);
    expect(log).toEqual([
      "2026-03-28T10:00 author asked",
      "2026-03-28T10:00 interviewee asked",
      "2026-03-29T10:00 interviewee digest of 1",
      // A day after the first it is five in the morning in New York; at eight there it is two in Berlin.
      "2026-03-29T14:00 author digest of 1",
    ]);
  });

  test("what was answered, settled or seen before its mail is in none", async () => {
    const begin = berlin("2026-05-04T10:00");
    await askBy("author", begin);
    await tellDue(begin);
    const later = berlin("2026-05-04T11:00");
    const answered = await askBy("author", later);
    await answer(answered, "interviewee", berlin("2026-05-04T11:05"));
    const settled = await threadBy("author", later);
    await tell("asked", "interviewees", { id: settled, by: "author", at: later });
    await database().thread.update({ where: { id: settled }, data: { resolvedAt: later } });
    const mention = await threadBy("author", later);
    await tell("mentioned", [made.people.interviewee], { id: mention, by: "author", at: later });
    const where = { participantId: made.people.interviewee, kind: "mentioned" };
    await database().notice.updateMany({ where, data: { seenAt: later } });
    await tellDue(berlin("2026-05-06T12:00"));
    expect(await mails()).toEqual(["interviewee asked"]);
  });
});

describe("a date that both agreed on", () => {
  const until = berlin("2026-10-26T12:00"); // the clocks are set back the day before
  const agree = async (extensions = 0) => {
    const { author, interviewee } = made.people;
    const body = {
      ...templateRules("blog", berlin("2026-10-12T12:00"), "Europe/Berlin"),
      deadline: { at: until.toISOString(), zone: "Europe/Berlin", extensions: 2 },
    };
    const at = berlin("2026-10-12T12:00");
    const yes = [author, interviewee].map((participantId) => ({ participantId, createdAt: at }));
    const { credit, label, ...json } = body;
    const rows = Array.from({ length: extensions }, (_, count) => ({
      participantId: interviewee,
      createdAt: new Date(at.getTime() + count * HOUR),
    }));
    return await database().groundRules.create({
      data: {
        ...{ interviewId: made.interviewId, participantId: author, number: 1 },
        ...{ body: json, credit, label, createdAt: at },
        acceptances: { create: yes },
        extensions: { create: rows },
      },
    });
  };

  test("is recalled three times to who gave the interview, and told to both when it passed", async () => {
    await live("interviewee", "Europe/Berlin");
    await agree();
    const times = [
      ...["2026-10-19T11:00", "2026-10-19T12:00", "2026-10-22T12:00", "2026-10-24T12:00"],
      ...["2026-10-25T12:00", "2026-10-26T07:00", "2026-10-26T08:00", "2026-10-26T11:00"],
      ...["2026-10-26T12:00", "2026-10-26T13:00", "2026-10-28T12:00"],
    ];
    const log: string[] = [];
    for (const time of times) {
      const before = (await mails()).length;
      await tellDue(berlin(time));
      log.push(
        ...(await mails())
          .slice(before)
          .map((mail) => `${time} ${mail}`)
          .sort(),
      );
    }
    expect(log).toEqual([
      "2026-10-19T12:00 interviewee deadline-near",
      "2026-10-24T12:00 interviewee deadline-near",
      "2026-10-26T08:00 interviewee deadline-near",
      "2026-10-26T12:00 author deadline-passed",
      "2026-10-26T12:00 interviewee deadline-passed",
    ]);
    // Silence publishes nothing, and decides nothing.
    const interview = await database().interview.findUniqueOrThrow({
      where: { id: made.interviewId },
      include: { publications: true, signoffs: true, acts: true },
    });
    const nothing = { publications: [], signoffs: [], acts: [] };
    expect(interview).toMatchObject({ stage: "in_review", ...nothing });
  });

  test("is not recalled to who said no to reminders, nor before both agreed", async () => {
    await live("interviewee", "Europe/Berlin");
    const { id: rulesId } = await agree();
    const participantId = made.people.interviewee;
    const where = { id: participantId };
    await database().participant.update({ where, data: { mailReminders: false } });
    await tellDue(berlin("2026-10-19T12:00"));
    expect(await mails()).toEqual([]);
    await database().participant.update({ where, data: { mailReminders: true } });
    await database().rulesAcceptance.deleteMany({ where: { rulesId, participantId } });
    await tellDue(berlin("2026-10-19T12:00"));
    expect(await mails()).toEqual([]);
  });

  test("that was put off is recalled by the new one", async () => {
    await live("interviewee", "Europe/Berlin");
    await agree(2);
    await tellDue(berlin("2026-10-19T12:00"));
    expect(await mails()).toEqual([]);
    await tellDue(berlin("2026-10-25T12:00"));
    expect(await mails()).toEqual(["interviewee deadline-near"]);
  });
});

describe("telling", () => {
  const at = new Date("2026-05-04T10:00:00Z");

  test("leaves out whoever did it, and who was removed", async () => {
    const id = await threadBy("author", at);
    await database().participant.update({
      where: { id: made.people.reader },
      data: { removedAt: at },
    });
    const { author, coauthor, reader } = made.people;
    await tell("mentioned", [author, coauthor, reader], { id, by: "author", at });
    const rows = await database().notice.findMany({ where: { interviewId: made.interviewId } });
    expect(rows.map((row) => row.participantId)).toEqual([coauthor]);
  });

  test("happens once, however many instances look at the same moment", async () => {
    await askBy("author", at);
    await Promise.all(Array.from({ length: 6 }, () => tellDue(at)));
    expect(await mails()).toEqual(["interviewee asked"]);
  });

  test("keeps quiet to a reader about what they do not see any more", async () => {
    const [open, gone] = [await threadBy("author", at, 4), await threadBy("author", at, 5)];
    for (const id of [open, gone]) {
      await tell("mentioned", [made.people.reader], { id, by: "author", at });
    }
    const passageId = made.passages[5] ?? "";
    const revision = await database().revision.findFirstOrThrow({ where: { passageId } });
    const by = { participantId: made.people.interviewee, actId: crypto.randomUUID() };
    await database().redaction.create({ data: { passageId, revisionId: revision.id, ...by } });
    await tellDue(at);
    const rows = await database().notice.findMany({ where: { mailedAt: { not: null } } });
    expect(rows.map(({ objectId }) => objectId)).toEqual([open]);
  });

  test("is not mailed to who switched it off", async () => {
    const where = { id: made.people.interviewee };
    await database().participant.update({ where, data: { mailTurn: false, mailDigest: false } });
    await askBy("author", at);
    await tellDue(at);
    expect(await mails()).toEqual([]);
  });
});
