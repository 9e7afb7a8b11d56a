import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { operate } from "@/lib/policy/operator";
import { chooseTarget } from "./choose-target";
import { pushPublication } from "./push-publication";
import { approveAll, makeReviewed, publish, sign } from "./testing/sign-everything";

/** An interview of its own that was asked to be published into a blog; the publication's id. */
async function publishInto(target: string, path: string): Promise<string> {
  const made = await makeReviewed();
  const author = await made.grant("author", "publication.publish");
  await chooseTarget(author, ask({ target, path }));
  await approveAll(made);
  await sign(made);
  return await publish(made);
}

test("eight into one blog at the same moment all arrive, whoever loses which race", async () => {
  const { blog } = await makeReviewed();
  const ids: string[] = [];
  for (const at of Array.from({ length: 8 }).keys()) {
    ids.push(await publishInto(blog.name, `_posts/en/${at}.md`));
  }
  await Promise.all(ids.map((id) => pushPublication(operate("test"), id)));
  const rows = await database().publication.findMany({ where: { id: { in: ids } } });
  expect(rows.map(({ state, reason }) => [state, reason])).toEqual(ids.map(() => ["pushed", null]));
  expect(blog.commits()).toBe(1 + ids.length);
});

test("publications into one blog stand in one line", async () => {
  const { blog } = await makeReviewed();
  await publishInto(blog.name, "_posts/en/a.md");
  const lines = await database().$queryRaw<{ line: string | null }[]>`
    SELECT "queue_name" AS "line" FROM graphile_worker.jobs
    WHERE "task_identifier" = 'publish' ORDER BY "id" DESC LIMIT 1`;
  expect(lines).toEqual([{ line: `blog ${blog.name}` }]);
});
