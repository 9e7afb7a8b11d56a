import { describe, expect, test } from "vitest";
import { oddParts, quoteOf } from "./quote-of";

describe("a finding's quote", () => {
  const long = `${"word ".repeat(60)}كلمة${" word".repeat(60)}`;

  test("shows the word it is about, wherever that stands", () => {
    expect(quoteOf("foreign-script", long, "كلمة")).toContain("كلمة");
    expect(quoteOf("foreign-script", " \n", "x")).toBeNull();
  });

  test("begins at the beginning when the detail is not a piece of it", () => {
    expect(quoteOf("label-not-in-legend", long, "word")).toMatch(/^word word/);
  });

  test("marks the piece", () => {
    expect(oddParts("foreign-script", "So كلمة there", "كلمة")).toEqual({
      ...{ before: "So ", odd: "كلمة", after: " there", beside: null },
    });
  });

  test("names beside it what it does not hold", () => {
    const bare = { before: "Hello", odd: "", after: "" };
    expect(oddParts("broken-bold", "Hello", "**B:</b>")).toEqual({ ...bare, beside: "**B:</b>" });
    expect(oddParts("label-not-in-legend", "Hello", "H")).toEqual({ ...bare, beside: "H" });
    expect(oddParts("same-speaker-twice", "Hello", "Hello")).toEqual({ ...bare, beside: null });
    expect(oddParts("foreign-script", "Hello", null)).toEqual({ ...bare, beside: null });
  });
});
