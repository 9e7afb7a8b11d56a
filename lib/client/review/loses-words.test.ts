import { expect, test } from "vitest";
import { makeDesk } from "../testing/make-desk";
import { makeAct } from "../testing/make-view";
import { losesWords } from "./loses-words";

test("leaving is asked about only where the device kept nothing of what is not sent", () => {
  const desk = makeDesk();
  desk.store.write({ queue: [makeAct(1, { verb: "fine", passage: "one" })] });
  expect(losesWords(desk)).toBe(false);
  desk.keeps = false;
  expect(losesWords(desk)).toBe(true);
  desk.store.write({ queue: [] });
  expect(losesWords(desk)).toBe(false);
  desk.unkept.add("a draft");
  expect(losesWords(desk)).toBe(true);
});
