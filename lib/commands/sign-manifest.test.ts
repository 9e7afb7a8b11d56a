import { beforeEach, describe, expect, test } from "vitest";
import type { MadeBlog } from "@/lib/adapters/blog/testing/make-blog";
import { database } from "@/lib/db/client";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { readPublishPage } from "@/lib/queries/publish-page";
import { readPassages } from "@/lib/queries/review-page";
import { readSignOffPage } from "@/lib/queries/sign-off-page";
import { approveRest } from "./approve-rest";
import { chooseTarget } from "./choose-target";
import { editWords } from "./edit-words";
import { openThread } from "./open-thread";
import { publishInterview } from "./publish-interview";
import { redactPassage } from "./redact-passage";
import { signManifest } from "./sign-manifest";
import { approveAll, makeReviewed, manifestNow, secret, sign } from "./testing/sign-everything";
import { withdrawSignature } from "./withdraw-signature";

let made: MadeInterview & { blog: MadeBlog };

beforeEach(async () => {
  made = await makeReviewed();
});

const stage = async () =>
  (await database().interview.findUniqueOrThrow({ where: { id: made.interviewId } })).stage;

async function firstTurn() {
  const grant = await made.grant("interviewee", "interview.read");
  const view = (await readPassages(grant, [made.passages[3] ?? ""])).passages[0];
  if (!view) throw new Error("the post changed");
  return view;
}

async function tryToSign(manifest: string, name = "Ines") {
  return await signManifest(
    await made.grant("interviewee", "signoff.sign"),
    ask({ manifest, name }),
  );
}

async function tryToPublish() {
  const grant = await made.grant("author", "publication.publish");
  return await publishInterview(grant, ask({ manifest: await manifestNow(made), name: "Tomas" }));
}

describe("signing", () => {
  test("is not possible while a passage waits, and says which", async () => {
    expect(await tryToSign("a".repeat(64))).toMatchObject({ outcome: "blocked" });
    const view = await readSignOffPage(await made.grant("interviewee", "publication.read"));
    expect(view).toMatchObject({ manifest: null, files: [] });
    expect(view.waiting.length).toBeGreaterThan(5);
  });

  test("covers exactly the files of now", async () => {
    await approveAll(made);
    expect(await tryToSign("a".repeat(64))).toMatchObject({ outcome: "stale" });
    expect(await tryToSign(await manifestNow(made), "  ")).toMatchObject({ field: "name" });
    expect(await sign(made)).toMatchObject({ outcome: "done" });
    expect(await stage()).toBe("signed_off");
    const view = await readSignOffPage(await made.grant("interviewee", "publication.read"));
    expect(view.signed).toMatchObject({ name: "Ines Ferreira" });
    expect(JSON.stringify(view)).not.toContain(secret);
  });

  test("ends when one word changes, and counts again when it is put back", async () => {
    await approveAll(made);
    await sign(made);
    const { id, revisionId, text } = await firstTurn();
    const author = await made.grant("author", "passage.edit");
    await editWords(author, id, ask({ revisionId, text: `${text} Really?` }));
    expect(await stage()).toBe("in_review");
    await approveAll(made);
    expect(await tryToPublish()).toMatchObject({ outcome: "blocked" });
    const page = await readPublishPage(await made.grant("author", "publication.read"));
    expect(page.signers).toMatchObject([{ signedAt: null, outdated: true }]);
  });

  test("tells about how many minutes the review took, once it is signed", async () => {
    const signers = async () =>
      (await readPublishPage(await made.grant("author", "publication.read"))).signers;
    await approveAll(made);
    expect(await signers()).toMatchObject([{ signedAt: null, minutes: null }]);
    await sign(made);
    const [signer] = await signers();
    expect(Object.keys(signer ?? {}).sort()).toEqual([
      "joined",
      "minutes",
      "name",
      "outdated",
      "signedAt",
    ]);
    expect(signer?.minutes).toBe(1);
  });

  test("is taken back with one act", async () => {
    await approveAll(made);
    await sign(made);
    const grant = await made.grant("interviewee", "signoff.sign");
    expect(await withdrawSignature(grant, ask())).toMatchObject({ outcome: "done" });
    expect(await stage()).toBe("in_review");
    expect(await tryToPublish()).toMatchObject({ outcome: "blocked" });
  });
});

describe("words that were taken out and stand elsewhere", () => {
  /** Takes "the lamp" out of the last passage, after everything was approved. */
  async function takeTheLampOut() {
    await approveAll(made);
    const grant = await made.grant("interviewee", "passage.redact");
    const id = made.passages.at(-1) ?? "";
    const view = (await readPassages(grant, [id])).passages[0];
    const start = view?.text.indexOf("the lamp") ?? -1;
    const span = { start, end: start + "the lamp".length, look: { kind: "nothing" } };
    await redactPassage(grant, id, ask({ revisionId: view?.revisionId, ...span }));
  }

  /** Says of every passage that waits that it is fine, or of every passage at all. */
  async function sayFineAgain(all: boolean) {
    const grant = await made.grant("interviewee", "passage.decide");
    const { passages } = await readPassages(grant, made.passages);
    const chosen = passages.filter(({ status }) => all || status === "reopened");
    const seen = chosen.map(({ id, revisionId, digest }) => ({ id, revisionId, digest }));
    await approveRest(grant, ask({ passages: seen }));
  }

  test("are shown to the interviewee before anything can be signed", async () => {
    await takeTheLampOut();
    await sayFineAgain(false);
    const view = await readSignOffPage(await made.grant("interviewee", "publication.read"));
    expect(view.manifest).toBeNull();
    expect(view.waiting).toEqual([
      { passage: "p-0003", why: "again" },
      { passage: "p-0005", why: "again" },
    ]);
    expect(await tryToSign(await manifestNow(made))).toMatchObject({ outcome: "blocked" });
  });

  test("are no leak once they were approved after that", async () => {
    await takeTheLampOut();
    await sayFineAgain(true);
    expect(await sign(made)).toMatchObject({ outcome: "done" });
    expect(await tryToPublish()).toMatchObject({ outcome: "done" });
  });
});

describe("the gate", () => {
  test("counts nothing as approved while nobody is there to decide", async () => {
    const data = { removedAt: new Date() };
    await database().participant.update({ where: { id: made.people.interviewee }, data });
    const page = await readPublishPage(await made.grant("author", "publication.read"));
    expect(page.counts.approved).toBe(0);
    expect(page.counts.waiting).toBeGreaterThan(5);
    expect(page.waiting).toEqual([{ passage: null, why: "nobody" }]);
  });

  test("names a passage that changed after it was fine", async () => {
    await approveAll(made);
    const { id, revisionId, text } = await firstTurn();
    const author = await made.grant("author", "passage.edit");
    await editWords(author, id, ask({ revisionId, text: `${text} Really?` }));
    const page = await readPublishPage(await made.grant("author", "publication.read"));
    expect(page.waiting).toContainEqual({ passage: expect.any(String), why: "reopened" });
  });

  test("opens only with a signature", async () => {
    await approveAll(made);
    expect(await tryToPublish()).toMatchObject({ outcome: "blocked" });
    await sign(made);
    expect(await tryToPublish()).toMatchObject({ outcome: "done" });
  });

  test("asked twice queues once", async () => {
    await approveAll(made);
    await sign(made);
    const [one, two] = await Promise.all([tryToPublish(), tryToPublish()]);
    expect(one).toMatchObject({ outcome: "done" });
    expect((one as { id: string }).id).toBe((two as { id: string }).id);
    expect(await database().publication.count({ where: { interviewId: made.interviewId } })).toBe(
      1,
    );
  });

  test("closes while a conversation is open, and names its passage", async () => {
    await approveAll(made);
    await sign(made);
    const { id, revisionId, anchor } = await firstTurn();
    const talker = await made.grant("author", "thread.write");
    const talk = {
      revisionId,
      start: null,
      end: null,
      body: "One more thing",
      talk: true,
      visibility: "all",
    };
    const opened = await openThread(talker, id, ask(talk));
    const blocking = await database().thread.updateMany({
      where: { passageId: id },
      data: { blocking: true },
    });
    expect([opened.outcome, blocking.count]).toEqual(["done", 1]);
    expect(await tryToPublish()).toMatchObject({ outcome: "blocked" });
    const page = await readPublishPage(await made.grant("author", "publication.read"));
    expect(page.waiting).toEqual([{ passage: anchor, why: "talk" }]);
  });

  test("wants the author's name once for the same files, and tells authors nothing of it", async () => {
    await approveAll(made);
    await sign(made);
    const grant = await made.grant("author", "publication.publish");
    const manifest = await manifestNow(made);
    const asks = async (body: object) => await publishInterview(grant, ask({ manifest, ...body }));
    expect(await asks({})).toEqual({ outcome: "bad-input", field: "name" });
    const jobs = await wordlessText();
    expect(await asks({ name: " Tomas " })).toMatchObject({ outcome: "done" });
    expect(await asks({})).toMatchObject({ outcome: "done" });
    expect(await asks({ name: "Tomas" })).toMatchObject({ outcome: "done" });
    expect((await wordlessText()).split('"signed"').length).toBe(jobs.split('"signed"').length);
    const rows = await database().signoff.findMany({ where: { interviewId: made.interviewId } });
    expect(rows.map(({ name }) => name).sort()).toEqual(["Ines Ferreira", "Tomas"]);
    const page = await readPublishPage(await made.grant("author", "publication.read"));
    expect(page.own).toEqual({ name: "Tomas", signed: true });
  });

  test("does not open for another manifest", async () => {
    await approveAll(made);
    await sign(made);
    const grant = await made.grant("author", "publication.publish");
    const other = await publishInterview(grant, ask({ manifest: "b".repeat(64) }));
    expect(other).toMatchObject({ outcome: "stale" });
  });

  test("wants a place on the operator's list", async () => {
    const grant = await made.grant("author", "publication.publish");
    const choose = (target: string, path: string) => chooseTarget(grant, ask({ target, path }));
    const { name } = made.blog;
    expect(await choose("elsewhere", "_posts/a.md")).toMatchObject({ field: "target" });
    expect(await choose(name, "_posts/../../a.md")).toMatchObject({ field: "path" });
    expect(await choose(name, ".git/hooks/a.md")).toMatchObject({ field: "path" });
    expect(await choose(name, "_posts/other.md")).toMatchObject({ outcome: "done" });
  });

  test("a new path asks for a new signature", async () => {
    await approveAll(made);
    await sign(made);
    const grant = await made.grant("author", "publication.publish");
    await chooseTarget(grant, ask({ target: made.blog.name, path: "_posts/other.md" }));
    expect(await stage()).toBe("in_review");
    expect((await historyOf(made.interviewId)).at(-1)).toBe("target.chosen");
    expect(await tryToPublish()).toMatchObject({ outcome: "blocked" });
  });
});
