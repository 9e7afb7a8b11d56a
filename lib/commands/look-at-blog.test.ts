import { expect, test } from "vitest";
import { findDrift } from "@/lib/db/drifts";
import { operate } from "@/lib/policy/operator";
import { compareTarget } from "./compare-target";
import { lookAtBlog } from "./look-at-blog";
import { pushPublication } from "./push-publication";
import { approveAll, makeReviewed, path, publish, sign } from "./testing/sign-everything";

test("a file too large for a post is a change like any other, and opens no page of its size", async () => {
  const made = await makeReviewed();
  await approveAll(made);
  await sign(made);
  await pushPublication(operate("test"), await publish(made));
  const grant = await made.grant("author", "publication.read");
  made.blog.commit(path, "word\n".repeat(1024 * 1024));
  expect(await lookAtBlog(operate("test"), made.blog.name)).toBe(true);
  expect(await findDrift(grant)).not.toBeNull();
  expect((await compareTarget(grant)).kind).toBe("blocked-path");
});
