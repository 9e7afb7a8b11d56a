import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSource, decodeSource, LARGEST_POST } from "./read-source";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a file becomes the text of a post", () => {
  test("with its byte order mark and its line ends as they were", () => {
    const text = "\uFEFF---\r\ntitle: a\r\n---\r\nwords\rmore\n";
    expect(decodeSource(bytes(text))).toEqual({ text });
  });

  test("that gives the same bytes back, whatever it says", () => {
    const words = fc.string({ unit: "binary", minLength: 1 });
    fc.assert(
      fc.property(words, (text) => {
        const read = decodeSource(bytes(text));
        if (read.problem) return;
        expect(bytes(read.text)).toEqual(bytes(text));
      }),
    );
  });

  test("or says why not", () => {
    expect(decodeSource(bytes(""))).toEqual({ problem: "empty" });
    expect(decodeSource(bytes("\uFEFF \n\t"))).toEqual({ problem: "empty" });
    expect(decodeSource(Uint8Array.of(0x41, 0xff, 0x42))).toEqual({ problem: "not-text" });
    expect(decodeSource(bytes("a\0b"))).toEqual({ problem: "not-text" });
    // Latin-1, as an old editor saves it: guessing would change words.
    expect(decodeSource(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toEqual({ problem: "not-text" });
  });

  test("up to the largest, counted in bytes", () => {
    const most = "é".repeat(LARGEST_POST / 2);
    expect(checkSource(most)).toEqual({ text: most });
    expect(checkSource(`${most}a`)).toEqual({ problem: "too-large" });
    expect(decodeSource(new Uint8Array(LARGEST_POST + 1))).toEqual({ problem: "too-large" });
  });
});

test("half a surrogate pair cannot be kept, so it is refused", () => {
  expect(checkSource("a\uD83Db")).toEqual({ problem: "not-text" });
  expect(checkSource("a\u{1F600}b")).toEqual({ text: "a\u{1F600}b" });
});
