import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { countAgainst } from "@/lib/db/limits";
import { env } from "@/lib/env";
import { operate } from "@/lib/policy/operator";
import { compareTarget } from "./compare-target";
import { pushPublication } from "./push-publication";
import { approveAll, makeReviewed, publish, sign } from "./testing/sign-everything";

test("who looks at a blog again and again is told to wait, and nobody else is", async () => {
  const made = await makeReviewed();
  await approveAll(made);
  await sign(made);
  await pushPublication(operate("test"), await publish(made));
  const [author, interviewee] = [
    await made.grant("author", "publication.read"),
    await made.grant("interviewee", "publication.read"),
  ];
  const allowed = env().READBACK_RATE / 20;
  for (let at = 0; at < allowed; at += 1) {
    expect(await countAgainst("looks-by-participant", interviewee.participantId)).toBe(0);
  }
  expect((await compareTarget(interviewee)).kind).toBe("unreachable");
  expect((await compareTarget(author)).kind).toBe("ready");
});

test("a path where the chosen blog takes no posts is named, with the folders it has", async () => {
  const made = await makeReviewed();
  await database().interview.update({
    where: { id: made.interviewId },
    data: { path: "drafts/a.md" },
  });
  const there = await compareTarget(await made.grant("author", "publication.read"));
  expect(there).toMatchObject({ kind: "outside", paths: ["drafts/a.md"], folders: ["_posts/"] });
});
