import { describe, expect, test } from "vitest";
import { encodings, findWords } from "./encodings";

const word = "qbcdfégh";

/** The word among others as programs really write it. */
const written: Record<string, Buffer[]> = {
  "UTF-8": [Buffer.from(`x ${word} y`)],
  "upper case": [Buffer.from("X QBCDFÉGH Y")],
  decomposed: [Buffer.from("x qbcdfe\u0301gh y")],
  "Latin-1": [Buffer.from(`x ${word} y`, "latin1")],
  "UTF-16": [Buffer.from(`x ${word} y`, "utf16le")],
  percent: [Buffer.from(new URLSearchParams({ word }).toString()), Buffer.from("qbcdf%c3%a9gh")],
  entities: [Buffer.from("qbcdf&#233;gh"), Buffer.from("qbcdf&#xe9;gh")],
  "JSON escapes": [Buffer.from(String.raw`{"a":"qbcdf\u00e9gh"}`)],
  base64: ["", "x", "xy", "xyz"].map((before) =>
    Buffer.from(Buffer.from(`${before}${word} and more`).toString("base64")),
  ),
  hex: [Buffer.from(Buffer.from(`x ${word}`).toString("hex"))],
  "quoted-printable": [Buffer.from("x qbcdf=C3=A9gh y"), Buffer.from("qbcdf=c3=a9gh")],
  reversed: [Buffer.from("hgéfdcbq")],
};

describe("looking for words", () => {
  test("knows twelve encodings, and each has an example", () => {
    expect(Object.keys(encodings).sort()).toEqual(Object.keys(written).sort());
    expect(Object.keys(encodings)).toHaveLength(12);
  });

  for (const [encoding, all] of Object.entries(written)) {
    test(`finds a word as ${encoding}`, () => {
      for (const bytes of all) {
        expect(findWords(bytes, [word]).map((found) => found.encoding)).toContain(encoding);
      }
    });
  }

  test("finds nothing where nothing is", () => {
    expect(findWords(Buffer.from("qbcdfegh, and hgfdcbq"), [word])).toEqual([]);
  });
});
