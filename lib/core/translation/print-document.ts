import { type Bundle, type BundlePassage, seenOf } from "./bundle";
import { directionOf } from "./direction";

/** What the document says besides the words: a line what to do, and the heads of its columns. */
export type DocumentWords = {
  title: string;
  lead: string;
  mark: string;
  reference: string;
  original: string;
  translation: string;
};

const widths = ["10%", "40%", "40%", "10%"];

/**
 * The bundle as a table that every word processor opens and saves: the original on one side, the
 * translation to work on beside it, and a place for an x where it still says the same. What says which
 * passage it is stands in it as words, because word processors drop everything else.
 */
export function printDocument(
  bundle: Bundle,
  words: DocumentWords,
  hash: (text: string) => string,
): string {
  const heads = [words.reference, words.original, words.translation, words.mark];
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${asHtml(words.title)}</title>
<style>body { font-family: sans-serif } table { border-collapse: collapse; width: 100% } td, th { vertical-align: top; text-align: start } td p { margin: 0 } td p + p { margin-top: 1em }</style>
</head>
<body>
<h1>${asHtml(words.title)}</h1>
<p>${asHtml(words.lead)}</p>
<table border="1" cellpadding="6">
<tr>${heads.map((head, at) => `<th width="${widths[at]}">${asHtml(head)}</th>`).join("")}</tr>
${bundle.passages.map((passage) => printRow(bundle, passage, hash)).join("\n")}
</table>
<p>Readback bundle 1: ${asHtml(bundle.transcript)}</p>
</body>
</html>
`;
}

function printRow(
  { language, originalLanguage }: Bundle,
  passage: BundlePassage,
  hash: (text: string) => string,
): string {
  const said = passage.original.map(({ text }) => `<p>${printText(text)}</p>`).join("");
  const cells = [
    `<td>${asHtml(passage.key)} ${seenOf(passage, hash)}</td>`,
    `<td ${spoken(originalLanguage)}>${said}</td>`,
    `<td ${spoken(language)}>${printText(passage.translation.text)}</td>`,
    `<td>${passage.same ? "x" : ""}</td>`,
  ];
  return `<tr>${cells.join("")}</tr>`;
}

function spoken(language: string): string {
  return `lang="${asHtml(language)}" dir="${directionOf(language)}"`;
}

function printText(text: string): string {
  return asHtml(text).replace(/\n/g, "<br>");
}

function asHtml(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? "");
}
