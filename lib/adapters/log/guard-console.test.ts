import { expect, test, vi } from "vitest";
import { guardConsole } from "./guard-console";

test("what a library prints of an error reaches the log as its code alone", () => {
  const printed = vi.fn();
  const written = vi.fn();
  const console = { error: printed, warn: printed };
  guardConsole(console, written);
  const cause = new Error("Key (name)=(my salary) exists.");
  const error = Object.assign(new Error("my salary", { cause }), { code: "P2002" });
  console.error(" ⨯", error);
  console.warn("my salary is", { words: "my salary" });
  expect(printed).not.toHaveBeenCalled();
  expect(written.mock.calls).toEqual([
    ["error", "console.error", { code: "P2002" }],
    ["warn", "console.warn", { code: "Unknown" }],
  ]);
});
