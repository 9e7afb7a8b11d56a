import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { listTerms, termsSeen } from "@/lib/db/terms";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { changeTerms } from "./change-terms";
import { agree } from "./testing/agreed-rules";
import { purge, takeOut } from "./testing/purging";
import { approveAll } from "./testing/sign-everything";

async function name(made: MadeInterview, ...names: string[]): Promise<void> {
  const grant = await made.grant("author", "term.change");
  const terms = names.map((one) => ({ kind: "person", names: [{ language: "zh", name: one }] }));
  await changeTerms(grant, ask({ seen: termsSeen([]), terms }));
}

async function named(made: MadeInterview): Promise<string[]> {
  const terms = await listTerms(await made.grant("author", "removed.read"));
  return terms.flatMap(({ names }) => names.map((one) => one.name));
}

test("a name that was called fine where it still stands is no secret", async () => {
  const made = await makeInterview({ secret: "the storm in Zanzibar" });
  await name(made, "The storm", "Zanzibar", "Zanzibar Freight");
  await takeOut(made, "the storm in Zanzibar");
  await approveAll(made);
  expect(await purge(made)).toMatchObject({ outcome: "done" });
  expect(await named(made)).toEqual(["The storm"]);
});

test("a name goes that was said only within a sentence without spaces", async () => {
  const made = await makeInterview({ secret: "昨天王小明说了一个故事" });
  await name(made, "王小明", "李四");
  await takeOut(made, "昨天王小明说了一个故事");
  expect(await purge(made)).toMatchObject({ outcome: "done" });
  expect(await named(made)).toEqual(["李四"]);
});

test("ground rules lose a credit line and a label that say what was taken out", async () => {
  const made = await makeInterview({ secret: "the storm in Zanzibar" });
  await agree(made, { credit: "Told in Zanzibar.", look: "label", label: "no storm in Zanzibar" });
  await agree(made, { credit: "Told by Ines." });
  await takeOut(made, "the storm in Zanzibar");
  expect(await purge(made)).toMatchObject({ outcome: "done" });
  const { interviewId } = made;
  const rows = await database().groundRules.findMany({
    where: { interviewId },
    orderBy: { number: "asc" },
  });
  expect(rows.map(({ credit, label }) => [credit, label])).toEqual([
    ["", ""],
    ["Told by Ines.", ""],
  ]);
});
