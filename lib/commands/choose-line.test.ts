import { beforeAll, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { ask } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { readPublishPage } from "@/lib/queries/publish-page";
import { chooseLine } from "./choose-line";
import { approveAll, makeReviewed, sign } from "./testing/sign-everything";

let made: MadeInterview;

async function choose(shown: unknown) {
  return chooseLine(await made.grant("author", "publication.publish"), ask({ shown }));
}

async function file() {
  const now = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
  if (now.kind !== "ready") throw new Error("something waits");
  return now.files[0]?.text ?? "";
}

async function signed() {
  const { signers } = await readPublishPage(await made.grant("author", "publication.read"));
  return signers.every(({ signedAt }) => signedAt !== null);
}

beforeAll(async () => {
  made = await makeReviewed();
  await approveAll(made);
  await sign(made);
});

test("the line is in no file before somebody asks for it, and in the signed ones afterwards", async () => {
  const plain = await file();
  expect(plain).not.toContain("Edited for clarity");
  expect(await signed()).toBe(true);
  expect((await choose(true)).outcome).toBe("done");
  const day = new Date().getUTCFullYear();
  const lined = await file();
  expect(lined.startsWith(plain.trimEnd())).toBe(true);
  expect(lined.slice(plain.trimEnd().length)).toMatch(
    new RegExp(`^\\n\\n\\*Edited for clarity; approved by both on .+ ${day}\\.\\*\\n$`),
  );
  // What was signed is another file.
  expect(await signed()).toBe(false);
  const { stage } = await database().interview.findUniqueOrThrow({
    where: { id: made.interviewId },
  });
  expect(stage).toBe("in_review");
  await sign(made);
  expect(await signed()).toBe(true);
  expect((await choose(false)).outcome).toBe("done");
  expect(await file()).toBe(plain);
});

test("choosing what is so already changes nothing, and only the author may", async () => {
  const where = { interviewId: made.interviewId, verb: "line.chosen" };
  const before = await database().event.count({ where });
  expect((await choose(false)).outcome).toBe("done");
  expect(await database().event.count({ where })).toBe(before);
  expect(await choose("yes")).toMatchObject({ outcome: "bad-input", field: "shown" });
  for (const role of ["coauthor", "interviewee", "reader"] as const)
    expect(await made.enter(role, "publication.publish")).toBeNull();
});
