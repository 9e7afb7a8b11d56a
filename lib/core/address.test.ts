import { describe, expect, test } from "vitest";
import { normaliseAddress } from "./address";

describe("an address", () => {
  test.each([
    [" Ines@Example.ORG ", "ines@example.org"],
    ["ines+readback@example.org", "ines+readback@example.org"],
    ["ｉｎｅｓ@example.org", "ines@example.org"],
    ["ines@localhost", "ines@localhost"],
    ["i.n-e_s@a-b.example", "i.n-e_s@a-b.example"],
  ])("%j is kept as %j", (given, kept) => {
    expect(normaliseAddress(given)).toBe(kept);
  });

  test.each([
    "",
    "ines",
    "@example.org",
    "ines@",
    "ines@@example.org",
    "ines@example.org@evil.example",
    "ines@example.org,eve@evil.example",
    "ines@example.org eve@evil.example",
    "ines@example.org\neve@evil.example",
    "ines@example.org\r\nBcc: eve@evil.example",
    "ines\u0000@example.org",
    '"ines"@example.org',
    "'ines'@example.org",
    "<ines@example.org>",
    "Ines <ines@example.org>",
    "ines(x)@example.org",
    "ines@exаmple.org", // a Cyrillic letter
    "inés@example.org",
    "ines@exam ple.org",
    "ines@-example.org",
    "ines@example..org",
    ".ines@example.org",
    "ines.@example.org",
    "ines@[127.0.0.1]",
    "ines;eve@example.org",
    `${"a".repeat(65)}@example.org`,
    `a@${"b".repeat(63)}.${"b".repeat(63)}.${"b".repeat(63)}.${"b".repeat(63)}.org`,
  ])("%j is refused", (given) => {
    expect(normaliseAddress(given)).toBeNull();
  });

  test("normalising twice changes nothing", () => {
    const once = normaliseAddress(" Ｉnes@Example.org") ?? "";
    expect(normaliseAddress(once)).toBe(once);
  });
});
