import { scanInline } from "../words/scan-inline";
import type { Kept } from "./edition";
import type { Removal } from "./edition-of";
import { comparable, tellingRuns } from "./telling-words";

/** Where removed words still stand: in a passage, or (`passage: null`) elsewhere in what would leave. */
export type Leak = { path: string; passage: string | null; removed: string };

export type Leaving = {
  /**
   * Files as they would go out. `kept` are the approved passages in them; without it every telling hit
   * in the file counts (fail closed).
   */
  files: { path: string; text: string; kept?: readonly Kept[] }[];
  /** Commit texts, mails and whatever else leaves beside the files. */
  texts: string[];
  removals: Removal[];
};

/**
 * Removed words that would still leave. Words that a person approved again after the removal are no
 * leak: they saw them and kept them. Finds other spellings of the same words (entities, percent signs,
 * base64, split by markup); a paraphrase it cannot see, that is what citations are for.
 */
export function findLeaks({ files, texts, removals }: Leaving): Leak[] {
  const told = removals.flatMap((removal) =>
    tellingRuns(removal.text).map((run) => ({ run, removal })),
  );
  if (told.length === 0) return [];
  const leaks = files.flatMap((file) => leaksIn(file, told));
  for (const text of texts) {
    leaks.push(...hits(text, "", told).map(({ removal, ...leak }) => leakOf(removal, leak)));
  }
  const seen = new Set<string>();
  return leaks.filter((leak) => {
    const key = JSON.stringify([leak.path, leak.passage, leak.removed]);
    return !seen.has(key) && seen.add(key);
  });
}

type Told = { run: string; removal: Removal };

function leaksIn(file: Leaving["files"][number], told: Told[]): Leak[] {
  const inPath = hits(file.path, file.path, told);
  const kept = file.kept ?? [];
  const inPassages = kept.flatMap((one) => {
    const words = ` ${comparable(one.text)} `;
    return told
      .filter(({ run, removal }) => one.approvedAt <= removal.at && says(words, run))
      .map((told) => ({ ...told, path: file.path, passage: one.passage }));
  });
  const rest = hits(beside(file.text, kept), file.path, told).filter(
    ({ run, removal }) =>
      !kept.some((one) => one.approvedAt > removal.at && stands(wordsIn([one.text]), run)),
  );
  return [...inPath, ...inPassages, ...rest].map(({ removal, ...leak }) => leakOf(removal, leak));
}

/**
 * What of a file no approval covers: front matter, labels, addresses, attributes, comments. Words there
 * that an approved passage of the file says too are no secret any more.
 */
function beside(text: string, kept: readonly Kept[]): string {
  let at = 0;
  let rest = "";
  for (const { printed } of kept) {
    const found = text.indexOf(printed, at);
    if (found < 0 || printed === "") continue;
    rest += `${text.slice(at, found)}\n${hidden(printed)}\n`;
    at = found + printed.length;
  }
  return rest + text.slice(at);
}

/** Addresses and tags: people who approve a passage do not see them. */
function hidden(printed: string): string {
  return scanInline(printed)
    .filter(({ kind }) => kind !== "text" && kind !== "atom")
    .map(({ source }) => source)
    .join(" ");
}

function hits(text: string, path: string, told: Told[]): (Told & Omit<Leak, "removed">)[] {
  const said = wordsIn(readings(text));
  return told
    .filter(({ run }) => stands(said, run))
    .map((one) => ({ ...one, path, passage: null }));
}

/** Texts as they are compared, with their words apart and all joined (as in an address). */
function wordsIn(texts: string[]): { apart: string; joined: string }[] {
  return texts.map((text) => {
    const words = comparable(text);
    return { apart: ` ${words} `, joined: words.replaceAll(" ", "") };
  });
}

/** Shorter runs are found in too many words to count as joined ones. */
const JOINED = 8;

function stands(said: ReturnType<typeof wordsIn>, run: string): boolean {
  const letters = run.replaceAll(" ", "");
  // What was spelled out, "E-R-I-C", is letters rather than words: joined it is any name.
  const telling = run.length >= JOINED && letters.length >= 2 * run.split(" ").length;
  return said.some(
    ({ apart, joined }) => says(apart, run) || (telling && joined.includes(letters)),
  );
}

function leakOf(removal: Removal, { path, passage }: Omit<Leak, "removed">): Leak {
  return { path, passage, removed: removal.passage };
}

function says(words: string, run: string): boolean {
  const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(
    run,
  );
  return words.includes(wide ? run : ` ${run} `);
}

/** The text, the text behind its markup, and what base64 in it says. */
function readings(text: string): string[] {
  const tagless = text.replace(/<[^>]*>/g, "");
  const raw = text.replace(/[<>[\]()*_`{}"=]/g, " ");
  const coded = (text.match(/[A-Za-z0-9+/_-]{12,}={0,2}/g) ?? []).flatMap(base64);
  return [text, tagless, raw, ...coded];
}

function base64(found: string): string[] {
  try {
    const bytes = atob(found.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, ""));
    const utf8 = Uint8Array.from(bytes, (char) => char.charCodeAt(0));
    return [new TextDecoder("utf-8", { fatal: true }).decode(utf8)];
  } catch {
    // Not base64 of text.
    return [];
  }
}
