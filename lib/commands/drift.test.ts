import { renameSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { everyObject, type MadeBlog } from "@/lib/adapters/blog/testing/make-blog";
import { database } from "@/lib/db/client";
import { digestThere } from "@/lib/db/drifts";
import { planLook } from "@/lib/db/plan-look";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { queuedMails } from "@/lib/db/testing/queued-mails";
import { operate } from "@/lib/policy/operator";
import { compareTarget } from "./compare-target";
import { lookAtBlog } from "./look-at-blog";
import { makeRequest } from "./make-request";
import { publishInterview } from "./publish-interview";
import { pushPublication } from "./push-publication";
import { showDrift } from "./show-drift";
import { takeDown } from "./take-down";
import {
  approveAll,
  makeReviewed,
  manifestNow,
  path,
  publish,
  secret,
  sign,
} from "./testing/sign-everything";

const operator = operate("test");
let made: MadeInterview & { blog: MadeBlog };
let agreed: string;

beforeEach(async () => {
  made = await makeReviewed();
  await approveAll(made);
  await sign(made);
  await pushPublication(operator, await publish(made));
  agreed = made.blog.read(path) ?? "";
});

const look = () => lookAtBlog(operator, made.blog.name);
const edit = (to: string) => made.blog.commit(path, agreed.replace("by hand", to));
const mails = async () => {
  const { author, interviewee } = made.people;
  const where = { participantId: { in: [author, interviewee] }, kind: "drifted" };
  const told = (await database().notice.findMany({ where })).map(({ id }) => id);
  const all = await queuedMails();
  return all.filter((mail) => mail.kind === "notice" && told.includes(mail.noticeId)).length;
};
const compared = async () => {
  const there = await compareTarget(await made.grant("author", "publication.read"));
  if (there.kind !== "changed-there") throw new Error(there.kind);
  return there;
};
const shown = async (role: "author" | "interviewee") =>
  await showDrift(await made.grant(role, "publication.read"));

/** Publishes what is agreed over the edit with this digest; how that ended. */
async function replace(replaces: string | undefined) {
  const grant = await made.grant("author", "publication.publish");
  const body = { manifest: await manifestNow(made), name: "Tomas", replaces };
  return await ended(await publishInterview(grant, ask(body)));
}

async function ended(answer: { outcome: string; id?: string | null }) {
  if (answer.outcome !== "done" || !answer.id) throw new Error(answer.outcome);
  await pushPublication(operator, answer.id);
  const { state, reason } = await database().publication.findUniqueOrThrow({
    where: { id: answer.id },
  });
  return [state, reason];
}

async function request() {
  const grant = await made.grant("interviewee", "request.make");
  const answer = await makeRequest(grant, ask({ kind: "take_down", body: "" }));
  if (answer.outcome !== "done" || !answer.id) throw new Error(answer.outcome);
  return answer.id;
}

async function remove(asked: string, replaces?: string) {
  const grant = await made.grant("author", "request.answer");
  return await takeDown(grant, asked, ask({ replaces }));
}

describe("a post that somebody edited in the blog", () => {
  test("is told to both sides once, however often and by how many it is seen", async () => {
    edit("by torchlight");
    await Promise.all([look(), look(), look(), shown("author")]);
    await look();
    await compared();
    expect(await mails()).toBe(2);
    const history = await historyOf(made.interviewId);
    expect(history.filter((verb) => verb === "target.drifted")).toHaveLength(1);
  });

  test("is noticed by who opens the publish page before the server looks", async () => {
    edit("by torchlight");
    await compared();
    expect(await mails()).toBe(2);
  });

  test("is told again when it changes again, and not when it becomes what was told", async () => {
    for (const words of ["by torchlight", "by moonlight", "by torchlight"]) {
      edit(words);
      await look();
    }
    expect(await mails()).toBe(4);
    expect(JSON.stringify(await shown("interviewee"))).toContain("by torchlight");
  });

  test("shows both sides what changed, without a word that was taken out or only kept here", async () => {
    edit("by torchlight");
    await look();
    for (const role of ["author", "interviewee"] as const) {
      const text = JSON.stringify(await shown(role));
      expect(text).toContain("by torchlight");
      expect(text).not.toContain(secret);
    }
    expect(await made.enter("reader", "publication.read")).toBeNull();
    for (const words of ["torchlight", "by hand", "island", secret]) {
      expect(await wordlessText()).not.toContain(words);
    }
  });

  test("ends by itself when it is put back by hand", async () => {
    edit("by torchlight");
    await look();
    made.blog.commit(path, agreed);
    await look();
    expect(await shown("author")).toBeNull();
    expect((await historyOf(made.interviewId)).slice(-2)).toEqual([
      "target.drifted",
      "target.restored",
    ]);
  });

  test("is no difference while a publication is on its way", async () => {
    const id = await publish(made);
    edit("by torchlight");
    await look();
    expect(await mails()).toBe(0);
    await pushPublication(operator, id);
    await look();
    expect(await mails()).toBe(2);
  });

  test("is nothing that a blog which cannot be reached would show", async () => {
    edit("by torchlight");
    renameSync(made.blog.url, `${made.blog.url}.away`);
    expect(await look()).toBe(false);
    expect(await mails()).toBe(0);
    renameSync(`${made.blog.url}.away`, made.blog.url);
    await look();
    renameSync(made.blog.url, `${made.blog.url}.away`);
    expect(await shown("interviewee")).toMatchObject({ rows: null });
  });
});

describe("what the author may do about it", () => {
  test("nothing is overwritten until exactly that edit is named", async () => {
    edit("by torchlight");
    expect(await replace(undefined)).toEqual(["stopped", "changed-there"]);
    const { held, restores, after } = await compared();
    expect(restores).toBe(true);
    expect(after).toContainEqual({ kind: "rem", text: expect.stringContaining("torchlight") });
    edit("by moonlight");
    expect(await replace(held ?? "")).toEqual(["stopped", "changed-there"]);
    expect(made.blog.read(path)).toContain("by moonlight");
  });

  test("puts back what was agreed, without a new signature", async () => {
    edit("by torchlight");
    await look();
    const { held } = await compared();
    expect(await replace(held ?? "")).toEqual(["pushed", null]);
    const { interviewId } = made;
    expect(await database().drift.count({ where: { interviewId, endedAt: null } })).toBe(0);
    expect(made.blog.read(path)).toBe(agreed);
    expect(await shown("author")).toBeNull();
    await look();
    expect(await mails()).toBe(2);
    expect(everyObject(made.blog)).not.toContain(secret);
  });

  test("puts back a post that was deleted", async () => {
    made.blog.commit(path, null);
    await look();
    expect(await shown("interviewee")).toMatchObject({ change: "gone" });
    expect(await replace(undefined)).toEqual(["stopped", "changed-there"]);
    expect(await replace((await compared()).held ?? "")).toEqual(["pushed", null]);
    expect(made.blog.read(path)).toBe(agreed);
  });

  test("puts nothing back once the signature was taken back", async () => {
    edit("by torchlight");
    const { held } = await compared();
    await request();
    await expect(replace(held ?? "")).rejects.toThrow("blocked");
  });

  test("replaces nobody's post before the first export", async () => {
    const other = await makeReviewed();
    await approveAll(other);
    await sign(other);
    other.blog.commit(path, "Somebody else's post\n");
    const grant = await other.grant("author", "publication.publish");
    const there = await compareTarget(await other.grant("author", "publication.read"));
    expect(there).toMatchObject({ kind: "changed-there", held: null, after: null });
    const replaces = digestThere("Somebody else's post\n");
    const body = { manifest: await manifestNow(other), name: "Tomas", replaces };
    expect(await ended(await publishInterview(grant, ask(body)))).toEqual([
      "stopped",
      "changed-there",
    ]);
  });
});

describe("taking down what was edited", () => {
  test("removes it only when exactly that edit was seen", async () => {
    const asked = await request();
    edit("by torchlight");
    expect(await ended(await remove(asked))).toEqual(["stopped", "changed-there"]);
    const { held, rows } = await compared();
    expect(JSON.stringify(rows)).toContain("by torchlight");
    expect(await ended(await remove(asked, held ?? ""))).toEqual(["pushed", null]);
    expect(made.blog.read(path)).toBeNull();
  });

  test("is told when the post is there again, and can be done again", async () => {
    const asked = await request();
    await ended(await remove(asked));
    made.blog.commit(path, agreed);
    await look();
    expect(await shown("interviewee")).toMatchObject({ change: "back" });
    expect(await mails()).toBe(2);
    expect(await remove(asked)).toMatchObject({ outcome: "blocked" });
    const { held, after } = await compared();
    expect(after).toBeNull();
    expect(await ended(await remove(asked, held ?? ""))).toEqual(["pushed", null]);
    expect(made.blog.read(path)).toBeNull();
  });
});

test("a look that waits for its next try keeps its patience, and one that gave up begins anew", async () => {
  const name = made.blog.name;
  const key = `look-at-blog:${name}`;
  const attempts = async (to: number) => {
    await planLook(operator, name);
    await database().$executeRaw`
      UPDATE graphile_worker._private_jobs SET "attempts" = ${to} WHERE "key" = ${key}`;
    await planLook(operator, name);
    return await database().$queryRaw<{ attempts: number }[]>`
      SELECT "attempts" FROM graphile_worker.jobs WHERE "key" = ${key}`;
  };
  expect(await attempts(3)).toEqual([{ attempts: 3 }]);
  expect(await attempts(8)).toEqual([{ attempts: 0 }]);
});
