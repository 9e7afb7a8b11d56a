import { describe, expect, test } from "vitest";
import { codeOf, safeFacts } from "./log";

describe("a log line", () => {
  test("keeps ids, verbs, codes, counts and milliseconds", () => {
    const facts = {
      id: "0b7c1a52-9f7e-4a3e-8c1d-2f4b6a8c0e1f",
      task: "send-mail",
      code: "ECONNREFUSED",
      count: 3,
      ms: 12.4,
    };
    expect(safeFacts(facts)).toEqual({ ...facts, ms: 12 });
  });

  test.each([
    "ines@example.org",
    "They paid me nine hundred.",
    "Hm3Jk0x8yqvT2lEo0p7m1c4nR5sW6zAaBbCcDdEeFfG",
    "550 5.1.1 no such user <ines@example.org>",
    "ZEBRA-7F3K",
  ])("has no way in for %j", (secret) => {
    const printed = JSON.stringify(safeFacts({ id: secret, task: secret, code: secret }));
    expect(printed).not.toContain(secret);
    expect(codeOf(Object.assign(new Error(secret), { code: secret }))).toBe("Error");
  });

  test("does not keep what nobody named", () => {
    expect(safeFacts({ words: "a secret" } as object)).toEqual({});
  });
});
