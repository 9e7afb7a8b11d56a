import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Bundle, seenOf } from "@/lib/core/translation/bundle";
import { printDocument } from "@/lib/core/translation/print-document";
import { readDocument } from "./read-document";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const words = {
  ...{ title: "T", lead: "L", mark: "M" },
  ...{ reference: "R", original: "O", translation: "T" },
};
const id = "11111111-1111-4111-8111-111111111111";

function bundleOf(...texts: string[]): Bundle {
  const passages = texts.map((text, at) => ({
    id: `${at}${id.slice(1)}`,
    key: `p-000${at}`,
    standing: "stale" as const,
    original: [{ id, text: "One <b> & two", digest: "1" }],
    translation: { text, digest: `${at}`, revisionId: id },
  }));
  const languages = { language: "fr", originalLanguage: "en" };
  return { readback: "bundle 1", interview: id, transcript: id, ...languages, passages };
}

const printed = (...texts: string[]) => printDocument(bundleOf(...texts), words, sha256);

describe("a document that comes back", () => {
  const texts = ["<b>Un</b> & « deux » :", "une\nautre", "خبز الساعة 5", "白麵包 “x” 𠮷"];

  test("untouched says what the bundle said", () => {
    const bundle = bundleOf(...texts);
    expect(readDocument(printDocument(bundle, words, sha256))).toEqual({
      transcript: id,
      rows: bundle.passages.map((one) => ({
        ...{ key: one.key, seen: seenOf(one, sha256), text: one.translation.text, same: false },
      })),
    });
  });

  test("after a word processor: paragraphs, spans, broken lines, tracked changes, marks", () => {
    const html = printed("Le pain lève.")
      .replace(
        "Le pain lève.",
        "<p class=MsoNormal><span>Le\r\n   <del>pain</del><ins>levain</ins></span>\n l&egrave;ve.</p>\n",
      )
      .replace("<td></td>", '<td width="9"><p align="center"><font>X</font></p></td>');
    expect(readDocument(html)).toMatchObject({ rows: [{ text: "Le levain lève.", same: true }] });
  });

  test("with scripts has only its words", () => {
    const html = printed("Bon").replace("Bon", "Bon<script>alert(1)</script><img onerror=x>");
    expect(readDocument(html)).toMatchObject({ rows: [{ text: "Bon" }] });
  });

  test("that says nothing of a bundle, or of which transcript, is refused", () => {
    expect(readDocument("")).toEqual({ problem: "document" });
    expect(readDocument("<p>Readback bundle 1: x</p>")).toEqual({ problem: "document" });
    expect(readDocument(printed("Bon").replace(id, "?"))).toEqual({ problem: "document" });
  });

  test("with a row that cannot be understood is refused, for its words would be lost", () => {
    const broken = (from: string | RegExp, to: string) =>
      readDocument(printed("Bon", "Bien").replace(from, to));
    expect(broken("p-0001", "p-1")).toEqual({ problem: "document.row 3.reference" });
    expect(broken(">Bien</td>", ">Bien</td><td>more</td>")).toEqual({
      problem: "document.row 3.reference",
    });
    expect(broken("<td></td>", "<td>no</td>")).toEqual({ problem: "document.row 2.mark" });
  });

  test("with tables within tables, or tables never closed, is read to its end", () => {
    const nested = printed("Bon").replace("Bon", "<table><tr><td>Bon</td></tr></table>");
    expect(readDocument(nested)).toMatchObject({ rows: [{ text: "Bon" }] });
    expect(readDocument("<table><tr><td>".repeat(200_000))).toEqual({ problem: "document" });
    expect(readDocument(`${"<i>".repeat(201)}${printed("Bon")}`)).toEqual({ problem: "document" });
  });
});
