import { characterAt, characterBefore, type Script, scriptOf } from "./script-of";

/** A name in a text, with as much of what stands around it as rules look at. */
export type Place = {
  /** What stands before and after, without signs that show nothing. */
  lead: string;
  name: string;
  rest: string;
  /** Scripts of the characters before the name, its first, its last, and after it. */
  scripts: { before: Script; first: Script; last: Script; after: Script };
  /** Without region and script. */
  language: string;
};

/** What stands at one edge of a name: a clean edge, a grammatical piece of its word, or more of a word. */
export type Edge = "clean" | "inflected" | "inside";

const AROUND = 40;
const invisible = /[\p{Cf}\u00ad]/gu;

/** `last` is where the last letter of the name begins; marks on it come after. */
export function placeOf(
  text: { text: string; language: string },
  { start, end, last }: { start: number; end: number; last: number },
): Place {
  const lead = text.text.slice(Math.max(0, start - AROUND), start).replace(invisible, "");
  const rest = text.text.slice(end, end + AROUND).replace(invisible, "");
  return {
    lead,
    name: text.text.slice(start, end),
    rest,
    scripts: {
      before: scriptOf(characterBefore(lead, lead.length)),
      first: scriptOf(characterAt(text.text, start)),
      last: scriptOf(characterAt(text.text, last)),
      after: scriptOf(characterAt(rest, 0)),
    },
    language: text.language,
  };
}

/** Scripts that part no words; `dense-edge.ts` asks the dictionary. */
export function isDense(script: Script): boolean {
  return script === "han" || script === "hiragana";
}
