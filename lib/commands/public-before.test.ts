import { beforeEach, expect, test } from "vitest";
import type { MadeBlog } from "@/lib/adapters/blog/testing/make-blog";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { operate } from "@/lib/policy/operator";
import { compareTarget } from "./compare-target";
import { makeRequest } from "./make-request";
import { pushPublication } from "./push-publication";
import { showPublic } from "./show-public";
import { takeDown } from "./take-down";
import { approveAll, makeReviewed, path, publish, sign } from "./testing/sign-everything";

const operator = operate("test.public");
let made: MadeInterview & { blog: MadeBlog };
let imported: string;

beforeEach(async () => {
  made = await makeReviewed();
  const blocks = await database().block.findMany({
    where: { transcript: { interviewId: made.interviewId } },
    orderBy: { position: "asc" },
  });
  imported = blocks.map(({ source }) => source).join("");
  made.blog.commit(path, imported);
});

const push = (id: string) => pushPublication(operator, id);
const reading = () => made.grant("interviewee", "publication.read");
const interview = () => database().interview.findUniqueOrThrow({ where: { id: made.interviewId } });

async function request(kind: "change" | "take_down" = "take_down") {
  const grant = await made.grant("interviewee", "request.make");
  const answer = await makeRequest(grant, ask({ kind, body: "" }));
  return answer.outcome === "done" ? (answer.id ?? "") : answer.outcome;
}

async function confirm(id: string, replaces?: string): Promise<string> {
  const grant = await made.grant("author", "request.answer");
  const answer = await takeDown(grant, id, ask(replaces ? { replaces } : {}));
  return answer.outcome === "done" ? (answer.id ?? "") : answer.outcome;
}

const there = async () => await compareTarget(await made.grant("author", "publication.read"));

test("is taken down on request, and the review goes on to an agreed text", async () => {
  expect(await showPublic(await reading())).toEqual([path]);
  expect(await request("change")).toBe("blocked");
  const id = await request();
  const shown = await there();
  expect(shown.kind).toBe("ready");
  expect("rows" in shown && new Set(shown.rows?.map(({ kind }) => kind))).toEqual(new Set(["rem"]));
  await push(await confirm(id));
  expect(made.blog.read(path)).toBeNull();
  expect(made.blog.git(["log", "-1", "--format=%s", "main"])).toBe("Take down interview\n");
  expect((await interview()).stage).toBe("in_review");
  expect(await showPublic(await reading())).toEqual([]);
  await approveAll(made);
  await sign(made);
  await push(await publish(made));
  expect(made.blog.read(path)).toContain("They paid me \\[…] a month.");
  expect((await interview()).stage).toBe("published");
});

test("is found while nobody chose the blog yet, and is none where nothing lies", async () => {
  made.blog.commit(path, null);
  expect(await request()).toBe("blocked");
  made.blog.commit(path, imported);
  await database().interview.update({ where: { id: made.interviewId }, data: { target: null } });
  const id = await request();
  expect((await there()).kind).toBe("ready");
  await push(await confirm(id));
  expect(made.blog.read(path)).toBeNull();
});

test("goes in another wording only once its author saw that one", async () => {
  made.blog.commit(path, `${imported}\nBy hand.\n`);
  const id = await request();
  const shown = await there();
  if (shown.kind !== "changed-there") throw new Error(shown.kind);
  expect(JSON.stringify(shown.rows)).toContain("By hand.");
  const blind = await confirm(id);
  await push(blind);
  const row = await database().publication.findUniqueOrThrow({ where: { id: blind } });
  expect(row).toMatchObject({ state: "stopped", reason: "changed-there" });
  await push(await confirm(id, shown.held ?? ""));
  expect(made.blog.read(path)).toBeNull();
});
