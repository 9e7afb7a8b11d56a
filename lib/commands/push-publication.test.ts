import { beforeEach, describe, expect, test } from "vitest";
import { everyObject, type MadeBlog } from "@/lib/adapters/blog/testing/make-blog";
import { database } from "@/lib/db/client";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { operate } from "@/lib/policy/operator";
import { compareTarget } from "./compare-target";
import { makeRequest } from "./make-request";
import { pushPublication } from "./push-publication";
import { takeDown } from "./take-down";
import { approveAll, makeReviewed, path, publish, secret, sign } from "./testing/sign-everything";
import { withdrawSignature } from "./withdraw-signature";

const operator = operate("test");
let made: MadeInterview & { blog: MadeBlog };

beforeEach(async () => {
  made = await makeReviewed();
  await approveAll(made);
  await sign(made);
});

const rowOf = (id: string) => database().publication.findUniqueOrThrow({ where: { id } });
const receipts = () =>
  database().receipt.findMany({ where: { publication: { interviewId: made.interviewId } } });
const stage = async () =>
  (await database().interview.findUniqueOrThrow({ where: { id: made.interviewId } })).stage;

async function publishNow(): Promise<string> {
  const id = await publish(made);
  await pushPublication(operator, id);
  return id;
}

async function withdraw() {
  const grant = await made.grant("interviewee", "signoff.sign");
  return await withdrawSignature(grant, ask());
}

async function request(kind: "change" | "take_down") {
  const grant = await made.grant("interviewee", "request.make");
  const answer = await makeRequest(grant, ask({ kind, body: "please" }));
  if (answer.outcome !== "done" || !answer.id) throw new Error(answer.outcome);
  return answer.id;
}

describe("publishing", () => {
  test("makes one commit with the approved words, a receipt and mails", async () => {
    const row = await rowOf(await publishNow());
    expect(row).toMatchObject({ state: "pushed", reason: null });
    expect(made.blog.commits()).toBe(2);
    expect(made.blog.read(path)).toContain("They paid me \\[…] a month.");
    const message = made.blog.git(["log", "-1", "--format=%B", "main"]);
    expect(message).toContain(`Approval-Digest: sha256:${row.manifest}`);
    expect(await stage()).toBe("published");
    const [receipt] = await receipts();
    expect(receipt?.code).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    expect(receipt?.body).toMatchObject({
      commit: row.commit,
      signed: [
        { name: "Ines Ferreira", role: "interviewee" },
        { name: "Tomas", role: "author" },
      ],
    });
    expect((await historyOf(made.interviewId)).slice(-2)).toEqual([
      "publication.asked",
      "publication.pushed",
    ]);
  });

  test("run twice, and in two places at once, publishes once", async () => {
    const id = await publish(made);
    await Promise.all([pushPublication(operator, id), pushPublication(operator, id)]);
    await pushPublication(operator, id);
    expect(made.blog.commits()).toBe(2);
    expect(await receipts()).toHaveLength(1);
  });

  test("again without a change makes no commit and no second receipt", async () => {
    await publishNow();
    const row = await rowOf(await publishNow());
    expect(row).toMatchObject({ state: "pushed", reason: "unchanged", commit: null });
    expect(made.blog.commits()).toBe(2);
    expect(await receipts()).toHaveLength(1);
  });

  test("a push that arrived and was not recorded is found again", async () => {
    const id = await publishNow();
    const before = await rowOf(id);
    await database().receipt.deleteMany();
    await database().publication.update({
      where: { id },
      data: { state: "queued", commit: null, finishedAt: null },
    });
    await pushPublication(operator, id);
    expect(await rowOf(id)).toMatchObject({ state: "pushed", commit: before.commit });
    expect(made.blog.commits()).toBe(2);
  });

  test("no removed word is in any object, event, act, job, publication or receipt", async () => {
    const id = await publishNow();
    const kept = JSON.stringify([await rowOf(id), await receipts()]);
    for (const place of [everyObject(made.blog), await wordlessText(), kept]) {
      expect(place).not.toContain(secret);
    }
    const words = JSON.stringify(await receipts()) + (await wordlessText());
    for (const word of ["island", "second keeper", "by hand"]) expect(words).not.toContain(word);
  });
});

describe("what stops a publication", () => {
  test("a hand edit in the blog, which stays and is shown", async () => {
    await publishNow();
    const edited = `${made.blog.read(path)}\nBy hand.\n`;
    made.blog.commit(path, edited);
    const row = await rowOf(await publishNow());
    expect(row).toMatchObject({ state: "stopped", reason: "changed-there" });
    expect(made.blog.read(path)).toBe(edited);
    const there = await compareTarget(await made.grant("author", "publication.read"));
    expect(there).toMatchObject({ kind: "changed-there" });
    expect(JSON.stringify(there)).toContain("By hand.");
  });

  test("another post at the path before the first export", async () => {
    made.blog.commit(path, "Somebody else's post\n");
    const row = await rowOf(await publishNow());
    expect(row).toMatchObject({ state: "stopped", reason: "changed-there" });
  });

  test("not the imported post, which it replaces", async () => {
    const blocks = await database().block.findMany({
      where: { transcript: { interviewId: made.interviewId } },
      orderBy: { position: "asc" },
    });
    made.blog.commit(path, blocks.map(({ source }) => source).join(""));
    expect(await rowOf(await publishNow())).toMatchObject({ state: "pushed" });
  });

  test("a signature taken back after it was asked for", async () => {
    const id = await publish(made);
    expect(await withdraw()).toMatchObject({ outcome: "done" });
    await pushPublication(operator, id);
    expect(await rowOf(id)).toMatchObject({ state: "stopped", reason: "withdrawn" });
    expect(made.blog.commits()).toBe(1);
    expect(everyObject(made.blog)).not.toContain("They paid me");
  });

  test("its author's signature, when that does not count any more", async () => {
    const id = await publish(made);
    const { author } = made.people;
    await database().signoff.updateMany({
      where: { participantId: author },
      data: { withdrawnAt: new Date() },
    });
    await pushPublication(operator, id);
    expect(await rowOf(id)).toMatchObject({ state: "stopped", reason: "withdrawn" });
    expect(made.blog.commits()).toBe(1);
  });

  test("a blog that is gone", async () => {
    const id = await publish(made);
    await database().publication.update({ where: { id }, data: { target: "no-such-blog" } });
    await pushPublication(operator, id);
    expect(await rowOf(id)).toMatchObject({ state: "stopped", reason: "no-target" });
  });

  test("a blog whose branch is another than the one that was shown", async () => {
    const id = await publish(made);
    await database().publication.update({ where: { id }, data: { branch: "drafts" } });
    await pushPublication(operator, id);
    expect(await rowOf(id)).toMatchObject({ state: "stopped", reason: "no-target" });
    expect(made.blog.commits()).toBe(1);
  });
});

test("a withdrawal that was acknowledged never loses against a push, 50 times", async () => {
  for (let round = 0; round < 50; round += 1) {
    if ((await stage()) === "published") {
      await request("change");
      await approveAll(made);
    }
    await sign(made);
    const before = made.blog.read(path);
    const id = await publish(made);
    // What was there is taken away, so that every push has something to bring.
    if (before !== null) made.blog.commit(path, null);
    await database().publication.updateMany({
      where: { interviewId: made.interviewId, state: "pushed" },
      data: { state: "failed" },
    });
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const grant = await made.grant("interviewee", "signoff.sign");
    const [, answer] = await Promise.all([
      pushPublication(operator, id),
      wait(Math.random() * 120).then(() => withdrawSignature(grant, ask())),
    ]);
    const { state } = await rowOf(id);
    const there = made.blog.read(path) !== null;
    expect([answer.outcome, state, there]).toEqual(
      answer.outcome === "done" ? ["done", "stopped", false] : ["gone", "pushed", true],
    );
  }
});

describe("after publication", () => {
  test("a change opens the review and takes the signature back", async () => {
    await publishNow();
    await request("change");
    expect(await stage()).toBe("in_review");
    await expect(publish(made)).rejects.toThrow("blocked");
  });

  test("a take-down makes one commit that deletes the post, and tells both", async () => {
    await publishNow();
    const id = await request("take_down");
    const grant = await made.grant("author", "request.answer");
    const answer = await takeDown(grant, id, ask());
    if (answer.outcome !== "done") throw new Error(answer.outcome);
    await pushPublication(operator, answer.id ?? "");
    expect(made.blog.read(path)).toBeNull();
    expect(made.blog.commits()).toBe(3);
    expect(made.blog.git(["log", "-1", "--format=%s", "main"])).toBe("Take down interview\n");
    expect(await stage()).toBe("withdrawn");
    expect((await receipts()).map(({ body }) => (body as { kind: string }).kind).sort()).toEqual([
      "publish",
      "take-down",
    ]);
    expect(
      await database().changeRequest.count({
        where: { interviewId: made.interviewId, doneAt: null },
      }),
    ).toBe(0);
  });

  test("a take-down can be asked for and done while a change is under review", async () => {
    await publishNow();
    await request("change");
    const id = await request("take_down");
    const answer = await takeDown(await made.grant("author", "request.answer"), id, ask());
    if (answer.outcome !== "done") throw new Error(answer.outcome);
    await pushPublication(operator, answer.id ?? "");
    expect([made.blog.read(path), await stage()]).toEqual([null, "withdrawn"]);
  });

  test("nothing is asked for while nothing is in the blog", async () => {
    await expect(request("take_down")).rejects.toThrow("blocked");
  });

  test("nobody takes a post down unasked", async () => {
    await publishNow();
    const id = await request("change");
    const grant = await made.grant("author", "request.answer");
    expect(await takeDown(grant, id, ask())).toMatchObject({ outcome: "blocked" });
  });
});
