import { expect, test } from "vitest";
import { listed, type ThreadItem, threadShowOf, threadShows } from "./views";

const item: ThreadItem = {
  id: "t",
  ...{ state: "open", blocking: false, visibility: "sides", place: "here" },
  ...{ byName: "Ines", mine: true, at: "", body: "Hm", names: {}, replies: 0 },
  ...{ language: "en", original: true, anchor: "p-0001", quote: "" },
};

test.each([
  [{}, ["open", "all"]],
  [{ state: "asked" }, ["open", "all"]],
  [{ state: "answered" }, ["answered", "all"]],
  [{ state: "resolved" }, ["resolved", "all"]],
  [{ visibility: "private" }, ["private", "all"]],
  [{ place: "tray" }, ["open", "tray", "all"]],
  [{ place: "tray", state: "resolved" }, ["resolved", "all"]],
] as const)("a conversation that is %o is listed where one looks for it", (given, expected) => {
  expect(threadShows.filter((show) => listed({ ...item, ...given }, show))).toEqual(expected);
});

test("an address that asks for no list there is shows what is open", () => {
  expect([threadShowOf("tray"), threadShowOf("undefined")]).toEqual(["tray", "open"]);
});
