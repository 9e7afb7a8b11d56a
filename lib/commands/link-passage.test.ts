import { beforeEach, expect, test } from "vitest";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { readLinkPage } from "@/lib/queries/link-page";
import { linkPassage } from "./link-passage";
import { addFrench } from "./testing/add-french";

let made: MadeInterview;
let transcript: string;

beforeEach(async () => {
  made = await makeInterview({ secret: "nine hundred" });
  transcript = await addFrench(made);
});

async function page() {
  const view = await readLinkPage(await made.grant("author", "removed.read"), transcript);
  if (!view) throw new Error("no such translation");
  return view;
}

async function link(passage: string, originals: string[]) {
  const grant = await made.grant("author", "alignment.change");
  return await linkPassage(grant, { id: transcript, passage, input: ask({ originals }) });
}

test("a sure link that is wrong is corrected, and stays so when the rest is laid anew", async () => {
  const { rows, passages } = await page();
  const [first, second] = rows.filter(({ originals: [id = ""] }) => {
    return passages[rows.find(({ originals }) => originals[0] === id)?.passages[0] ?? ""];
  });
  const wrong = first?.passages[0] ?? "";
  expect(passages[wrong]?.standing).toBe("settled");
  const right = second?.originals ?? [];
  expect((await link(wrong, right)).outcome).toBe("done");
  const other = rows.at(-1);
  expect((await link(other?.passages[0] ?? "", other?.originals ?? [])).outcome).toBe("done");
  expect((await page()).passages[wrong]).toMatchObject({ originals: right, set: true });
});

test("what says nothing of the original stays so when the rest is laid anew", async () => {
  const { rows, passages } = await page();
  const [id = ""] = Object.keys(passages);
  expect((await link(id, [])).outcome).toBe("done");
  expect((await page()).passages[id]).toMatchObject({ originals: [], standing: "unlinked" });
  const other = rows.at(-1);
  await link(other?.passages[0] ?? "", other?.originals ?? []);
  expect((await page()).passages[id]).toMatchObject({ originals: [], standing: "unlinked" });
});
