import { expect, test } from "vitest";
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
