import { describe, expect, test } from "vitest";
import { LARGEST_POST } from "../core/import/read-source";
import { readSaved } from "./read-saved";

describe("a page that a word processor saved", () => {
  test.each([
    ["utf-8", [0xc3, 0xa9]],
    ["windows-1252", [0xe9]],
    ["iso-8859-1", [0xe9]],
  ])("in %s is read as it is", async (encoding, bytes) => {
    const head = `<meta http-equiv=Content-Type content="text/html; charset=${encoding}">`;
    const { text } = await readSaved(new Blob([head, new Uint8Array(bytes)]));
    expect(text).toBe(`${head}é`);
  });

  test("in UTF-16 is read by its first bytes", async () => {
    const { text } = await readSaved(new Blob([new Uint8Array([0xff, 0xfe, 0x41, 0x06])]));
    expect(text).toBe("ف");
  });

  test("that is not what it says, or too large, is refused", async () => {
    const torn = new Blob([new Uint8Array([0xc3, 0x28])]);
    expect(await readSaved(torn)).toEqual({ problem: "not-text" });
    const unknown = new Blob(['<meta charset="klingon">']);
    expect(await readSaved(unknown)).toEqual({ problem: "not-text" });
    const huge = new Blob([new Uint8Array(2 * LARGEST_POST + 1)]);
    expect(await readSaved(huge)).toEqual({ problem: "too-large" });
  });
});
