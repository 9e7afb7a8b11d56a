import { expect, test } from "vitest";
import { makeDesk } from "../testing/make-desk";
import { draftOf, typeDraft } from "./draft-acts";

const place = { passage: "one", kind: "words", span: null, revisionId: "r1" } as const;

test("two forms on the same words keep both wordings", async () => {
  const desk = makeDesk();
  await typeDraft(desk, { ...place, id: "first", goesOn: null }, "Eight hundred.");
  await typeDraft(desk, { ...place, id: "second", goesOn: null }, "Nine hundred.");
  expect(desk.store.read().drafts.map(({ text }) => text)).toEqual([
    "Eight hundred.",
    "Nine hundred.",
  ]);
});

test("a form that goes on with a draft takes its place", async () => {
  const desk = makeDesk();
  await typeDraft(desk, { ...place, id: "first", goesOn: null }, "Eight");
  await typeDraft(desk, { ...place, id: "second", goesOn: "first" }, "Eight hundred.");
  expect(desk.store.read().drafts).toHaveLength(1);
  expect(draftOf(desk, place)?.text).toBe("Eight hundred.");
});

test("what the device did not keep is known, until it is let go", async () => {
  const desk = makeDesk();
  expect(await typeDraft(desk, { ...place, id: "first", goesOn: null }, "Eight")).toBe(false);
  expect([...desk.unkept]).toEqual(["first"]);
});
