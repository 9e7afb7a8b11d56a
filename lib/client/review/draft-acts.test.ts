import { expect, test } from "vitest";
import { makeDesk } from "../testing/make-desk";
import { makeView } from "../testing/make-view";
import { draftOf, dropMootDrafts, typeDraft } from "./draft-acts";

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

test("what was begun before words of the passage were erased goes, and nothing later", async () => {
  const desk = makeDesk();
  const begun = { ...place, kind: "comment", goesOn: null } as const;
  await typeDraft(desk, { ...begun, id: "before" }, "About the nine hundred.");
  const after = new Date(Date.now() + 10).toISOString();
  await dropMootDrafts(desk, [makeView({ erased: null })]);
  expect(draftOf(desk, begun)?.text).toBe("About the nine hundred.");
  await dropMootDrafts(desk, [makeView({ erased: after })]);
  expect(draftOf(desk, begun)).toBe(null);
  await typeDraft(desk, { ...begun, id: "later" }, "Thank you.");
  await dropMootDrafts(desk, [makeView({ erased: new Date(Date.now() - 10_000).toISOString() })]);
  expect(draftOf(desk, begun)?.text).toBe("Thank you.");
});
