import { randomUUID } from "node:crypto";
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type JobHelpers, Logger, runOnce } from "graphile-worker";
import { simpleParser } from "mailparser";
import { beforeEach, describe, expect, test } from "vitest";
import { mailFolder, sendMail } from "@/lib/adapters/mail/send";
import { type NoticeKind, noticeRules } from "@/lib/core/notice/kind";
import { database } from "@/lib/db/client";
import { createInvitation } from "@/lib/db/invitations";
import { enqueue, type MailJob } from "@/lib/db/queue";
import { askForSignIn } from "@/lib/db/sign-in-requests";
import { makeInterview } from "@/lib/db/testing/make-interview";
import { newestSignIn, queuedMails } from "@/lib/db/testing/queued-mails";
import { sendMailTask } from "./send-mail-task";

const silent = new Logger(() => () => {});

/** Works the queue empty once, as the server does, but for publications. */
async function workOnce(): Promise<void> {
  const connectionString = process.env.DATABASE_URL ?? "";
  const taskList = { "send-mail": sendMailTask };
  await runOnce({ connectionString, taskList, noHandleSignals: true, logger: silent });
}

async function written() {
  const names = (await readdir(mailFolder()).catch(() => [])).sort();
  return await Promise.all(
    names.map(async (name) => {
      const raw = await readFile(join(mailFolder(), name));
      return { name, raw: raw.toString(), mail: await simpleParser(raw) };
    }),
  );
}

const send = (mail: MailJob) => database().$transaction((tx) => enqueue(tx, "send-mail", { mail }));

beforeEach(async () => {
  await rm(mailFolder(), { recursive: true, force: true });
});

test("a mail that is sent again, because its instance died, has the Message-ID of before", async () => {
  const email = `ines-${randomUUID()}@example.org`;
  await database().user.create({ data: { email } });
  await askForSignIn(email, "en");
  const [job] = await database().$queryRaw<{ id: bigint; payload: unknown; created_at: Date }[]>`
    SELECT "id", "payload", "created_at" FROM graphile_worker._private_jobs ORDER BY "id" DESC LIMIT 1`;
  const helpers = { job: { ...job, id: String(job?.id) } } as unknown as JobHelpers;
  for (let time = 0; time < 2; time += 1) await sendMailTask(job?.payload, helpers);
  await workOnce();
  const ids = (await written()).map(({ mail }) => mail.messageId);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(1);
});

describe("a sign-in mail", () => {
  test("goes to who is known, holds link and code, and leaves nothing in the queue", async () => {
    const email = `ines-${randomUUID()}@example.org`;
    await database().user.create({ data: { email } });
    await askForSignIn(email, "fr");
    const { token, code } = await newestSignIn();
    await workOnce();
    expect(await queuedMails()).toEqual([]);
    const [one] = await written();
    expect(one?.mail.text).toContain(`http://localhost:3000/sign-in/link#${token}`);
    expect(one?.mail.text).toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(one?.mail.subject).toBe("Votre code de connexion");
    expect(one?.mail.headers.get("auto-submitted")).toBe("auto-generated");
    const to = one?.mail.to;
    expect(Array.isArray(to) ? null : to?.value.map((person) => person.address)).toEqual([email]);
    expect((await stat(join(mailFolder(), one?.name ?? ""))).mode & 0o777).toBe(0o600);
  });

  test("does not go to who is not known, nor with a link that was replaced", async () => {
    await askForSignIn(`eve-${randomUUID()}@example.org`, "en");
    await workOnce();
    expect(await written()).toEqual([]);
    const email = `ines-${randomUUID()}@example.org`;
    await database().user.create({ data: { email } });
    await askForSignIn(email, "en");
    await askForSignIn(email, "en");
    await workOnce();
    expect(await written()).toHaveLength(1);
  });

  test("that no server takes is tried ten times, and then its token is gone", async () => {
    await mkdir(process.env.READBACK_HOME ?? "", { recursive: true });
    await writeFile(mailFolder(), "in the way");
    await chmod(mailFolder(), 0o600);
    const email = `ines-${randomUUID()}@example.org`;
    await database().user.create({ data: { email } });
    await askForSignIn(email, "en");
    for (let tries = 1; tries <= 10; tries += 1) {
      expect(await queuedMails()).toHaveLength(1);
      await database().$executeRaw`UPDATE graphile_worker._private_jobs SET "run_at" = now()`;
      await workOnce();
    }
    expect(await queuedMails()).toEqual([]);
  });
});

describe("mails about an interview", () => {
  const secret = "ZEBRA-7F3K";
  // Whether what it is about is still there, which "drifted" asks, is shown where that happens.
  const kinds = (Object.keys(noticeRules) as NoticeKind[]).filter(
    (kind) =>
      kind === "deadline-near" ||
      (kind !== "drifted" && ["at-once", "turn"].includes(noticeRules[kind].mail)),
  );

  test("hold links, and no word of it", async () => {
    const { interviewId, people } = await makeInterview({ secret });
    const { interviewee, author } = people;
    const signoff = await database().signoff.create({
      data: { interviewId, participantId: interviewee, manifest: "m", name: `Ines ${secret}` },
    });
    const publication = await database().publication.create({
      data: {
        ...{ interviewId, target: secret, manifest: "m", requestedBy: author },
        files: [{ path: `${secret}.md`, text: secret }],
      },
    });
    const receipt = await database().receipt.create({
      data: { publicationId: publication.id, code: randomUUID(), body: { secret } },
    });
    const asked = await database().changeRequest.create({
      data: { interviewId, participantId: interviewee, kind: "change", body: secret },
    });
    const { id: invitationId, token } = await database().$transaction((tx) =>
      createInvitation(tx, interviewee),
    );
    await send({ kind: "invitation", invitationId, token });
    await send({ kind: "digest", to: [author], count: 3 });
    const objects = { receipt: receipt.id, publication: publication.id, request: asked.id };
    for (const kind of kinds) {
      const { about } = noticeRules[kind];
      const objectId = { ...objects, signoff: signoff.id }[about as "receipt"] ?? interviewId;
      const to = kind === "published" ? interviewee : author;
      const data = { interviewId, participantId: to, byId: interviewee, kind, objectId };
      const { id: noticeId } = await database().notice.create({ data });
      await send({ kind: "notice", noticeId });
    }
    await workOnce();
    const mails = await written();
    const page = `http://localhost:3000/interviews/${interviewId}`;
    expect(mails).toHaveLength(kinds.length + 2);
    const links = mails.map(({ mail }) => /https?:\S+/.exec(mail.text ?? "")?.[0]);
    expect(links).toContain(`http://localhost:3000/invitation#${token}`);
    const places = ["", "/publish", "/people", "/rules"];
    expect(links).toContain(`http://localhost:3000/receipts/${receipt.link}`);
    for (const place of places) expect(links).toContain(`${page}${place}`);
    for (const { raw, mail } of mails) {
      // Words that are missing come as their key.
      for (const text of [mail.subject, mail.text]) expect(text).not.toMatch(/mail\.|undefined/);
      for (const text of [raw, mail.text, String(mail.html)]) expect(text).not.toContain(secret);
      expect(raw).not.toContain("Tomas");
    }
  });

  test("that the release before queued still go", async () => {
    const { interviewId, people } = await makeInterview();
    const { interviewee, author } = people;
    const signed = { interviewId, participantId: interviewee, manifest: "m", name: "Ines" };
    const { id: signoffId } = await database().signoff.create({ data: signed });
    await send({ kind: "signed", signoffId, to: author });
    await send({ kind: "talk", interviewId, to: author });
    await workOnce();
    const subjects = (await written()).map(({ mail }) => mail.subject).sort();
    expect(subjects).toEqual(["Somebody signed off", "Somebody would like to talk"]);
  });

  test("do not go to who switched them off after they were queued", async () => {
    const { interviewId, people } = await makeInterview();
    await send({ kind: "talk", interviewId, to: people.author });
    await send({ kind: "digest", to: [people.author], count: 1 });
    const data = { mailTurn: false, mailDigest: false };
    await database().participant.update({ where: { id: people.author }, data });
    await workOnce();
    expect(await written()).toEqual([]);
  });

  test("do not go to who was removed, nor with a revoked invitation", async () => {
    const { interviewId, people } = await makeInterview();
    const made = await database().$transaction((tx) => createInvitation(tx, people.reader));
    await database().$transaction((tx) => createInvitation(tx, people.reader));
    await send({ kind: "invitation", invitationId: made.id, token: made.token });
    const data = { removedAt: new Date() };
    await database().participant.update({ where: { id: people.author }, data });
    await send({ kind: "talk", interviewId, to: people.author });
    await workOnce();
    expect(await written()).toEqual([]);
  });
});

describe("sending", () => {
  test.each([
    "Ines@example.org",
    "ines@example.org, eve@example.org",
    "Ines <ines@example.org>",
    "ines@example.org\r\nBcc: eve@example.org",
  ])("to %j is refused: the address was not checked", async (to) => {
    const sent = sendMail(
      { to, locale: "en" },
      { template: "talk", link: "http://localhost:3000/", stop: null },
      { messageId: "<one@localhost>", oneClick: null },
    );
    await expect(sent).rejects.toThrow("not checked");
  });
});
