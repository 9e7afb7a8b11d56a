import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { listExported } from "@/lib/db/exported";
import { ask } from "@/lib/db/testing/ask";
import { operate } from "@/lib/policy/operator";
import { compareTarget } from "./compare-target";
import { lookAtBlog } from "./look-at-blog";
import { makeRequest } from "./make-request";
import { pushPublication } from "./push-publication";
import { showDrift } from "./show-drift";
import { placesOf, purge, takeOut } from "./testing/purging";
import { approveAll, makeReviewed, path, publish, secret, sign } from "./testing/sign-everything";

type Made = Awaited<ReturnType<typeof makeReviewed>>;

const said = "You wake before the lamp goes out. ";
const operator = operate("test");

async function push(made: Made) {
  const id = await publish(made);
  await pushPublication(operator, id);
  const { state, reason } = await database().publication.findUniqueOrThrow({ where: { id } });
  return { state, reason };
}

async function agree(made: Made): Promise<void> {
  await approveAll(made);
  await sign(made);
}

/** Published, and then words taken out that are still in the blog, and erased. */
async function makeErased(): Promise<Made> {
  const made = await makeReviewed();
  await agree(made);
  await push(made);
  const grant = await made.grant("interviewee", "request.make");
  await makeRequest(grant, ask({ kind: "change", body: `Without "${said}", please.` }));
  await takeOut(made, said);
  await agree(made);
  expect(made.blog.read(path)).toContain(said);
  expect(await purge(made)).toMatchObject({ outcome: "done" });
  return made;
}

test("what the blog held is recognised, and no table holds it", async () => {
  const made = await makeErased();
  expect(await placesOf(said.trim())).toEqual([]);
  await lookAtBlog(operator, made.blog.name);
  const { interviewId } = made;
  expect(await database().drift.count({ where: { interviewId } })).toBe(0);
  const reading = await made.grant("author", "publication.read");
  expect(await showDrift(reading)).toBe(null);
  expect(await compareTarget(reading)).toMatchObject({ kind: "ready", unchanged: false });
  expect(await push(made)).toEqual({ state: "pushed", reason: null });
  expect(made.blog.read(path)).not.toContain(said);
  expect(await push(made)).toEqual({ state: "pushed", reason: "unchanged" });
});

test("an edit in the blog is told, and not overwritten", async () => {
  const made = await makeErased();
  const held = made.blog.read(path) ?? "";
  made.blog.commit(path, `${held}\nBy hand.\n`);
  await lookAtBlog(operator, made.blog.name);
  const reading = await made.grant("author", "publication.read");
  expect(await showDrift(reading)).toMatchObject({ change: "edited", rows: null, purged: true });
  expect(await compareTarget(reading)).toMatchObject({ kind: "changed-there", restores: false });
  expect(await push(made)).toEqual({ state: "stopped", reason: "changed-there" });
  made.blog.commit(path, held);
  expect(await push(made)).toEqual({ state: "pushed", reason: null });
});

test("what was imported is recognised before the first export", async () => {
  const made = await makeReviewed();
  const blocks = await database().block.findMany({
    where: { transcript: { interviewId: made.interviewId } },
    orderBy: { position: "asc" },
  });
  const imported = blocks.map(({ source }) => source).join("");
  await agree(made);
  await purge(made);
  made.blog.commit(path, `${imported}\nBy hand.\n`);
  expect(await push(made)).toEqual({ state: "stopped", reason: "changed-there" });
  made.blog.commit(path, imported);
  expect(imported).toContain(secret);
  expect(await push(made)).toEqual({ state: "pushed", reason: null });
  const target = { name: made.blog.name, branch: "main" };
  expect(await listExported(operator, target)).toMatchObject([{ seal: null }]);
});
