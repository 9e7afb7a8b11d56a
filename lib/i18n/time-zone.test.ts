import { expect, test } from "vitest";
import { asTimeZone } from "./time-zone";

test("a browser's zone is taken when it is known, else UTC", () => {
  expect(asTimeZone("Asia/Shanghai")).toBe("Asia/Shanghai");
  expect(asTimeZone("Mars/Olympus")).toBe("UTC");
  expect(asTimeZone("x".repeat(10_000))).toBe("UTC");
  expect(asTimeZone(undefined)).toBe("UTC");
});
