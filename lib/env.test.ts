import { describe, expect, test } from "vitest";
import { readEnv } from "./env";

const enough = { DATABASE_URL: "postgresql://a:b@localhost/c" };

describe("settings", () => {
  test("a database address is enough", () => {
    expect(readEnv(enough).READBACK_URL).toBe("http://localhost:3000");
  });

  test("the address follows the port", () => {
    expect(readEnv({ ...enough, PORT: "4321" }).READBACK_URL).toBe("http://localhost:4321");
  });

  test("an address is kept without path and slash", () => {
    expect(readEnv({ ...enough, READBACK_URL: "https://read.example/" }).READBACK_URL).toBe(
      "https://read.example",
    );
  });

  test("an empty variable counts as not set", () => {
    expect(readEnv({ ...enough, SMTP_URL: "" }).SMTP_URL).toBeUndefined();
  });

  for (const [name, value] of [
    ["PORT", "99999"],
    ["READBACK_URL", "ftp://x"],
    ["SMTP_URL", "localhost:25"],
    ["READBACK_DEMO", "maybe"],
    ["DATABASE_URL", "mysql://x"],
    ["READBACK_SECRET", "short"],
    ["READBACK_AUTHORS", "you@example.org, nobody"],
    ["GITHUB_ID", "half-a-pair"],
  ] as const) {
    test(`a wrong ${name} fails by name and without its value`, () => {
      const read = () => readEnv({ ...enough, [name]: value });
      expect(read).toThrow(new RegExp(`^Settings that need your attention:\\n {2}${name}: `));
      expect(read).not.toThrow(value);
    });
  }
});
