import { expect, test } from "vitest";
import { namedAnchor } from "./named-anchor";

test("an address names a passage, also badly", () => {
  expect(namedAnchor("#p-0137")).toBe("p-0137");
  expect(namedAnchor("#l%27%C3%AEle")).toBe("l'île");
  expect(namedAnchor("#%E0%A4")).toBe("%E0%A4");
  expect(namedAnchor("")).toBe("");
});
