import "server-only";
import type { Removal } from "@/lib/core/edition/edition-of";
import { findLeaks } from "@/lib/core/edition/find-leaks";
import { comparable } from "@/lib/core/edition/telling-words";
import type { Before } from "./before";

/** Which of these texts say removed words, by their ids. */
export type Tells = (texts: { id: string; text: string }[]) => Set<string>;

/** What was taken out of all transcripts, each with its passage's id; not of those where nobody knows what. */
export function removalsIn(before: Before[], open: ReadonlySet<string>): Removal[] {
  return before.flatMap(({ loaded }) =>
    loaded.removals.flatMap((removal) => {
      const passage = loaded.ids.get(removal.passage) ?? "";
      return open.has(passage) ? [] : [{ ...removal, passage }];
    }),
  );
}

/**
 * Tells which texts say removed words: by the measure of the leak check, and by each removed word that
 * tells something by itself and stands nowhere in what is printed.
 */
export function tellsOf(removals: Removal[], prints: string[]): Tells {
  const printed = prints.map(comparable);
  const words = new Set(printed.flatMap((text) => text.split(" ")));
  const stays = (word: string) =>
    words.has(word) || (wide.test(word) && printed.some((text) => text.includes(word)));
  const lonely = removals.flatMap(({ text, ...removal }) => {
    const all = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const gone = all.filter((word) => !stays(comparable(word)));
    return [...new Set(gone)].map((word) => ({ ...removal, text: word }));
  });
  const told = [...removals, ...lonely];
  return (texts) => {
    const files = texts.map(({ id, text }) => ({ path: id, text }));
    return new Set(findLeaks({ files, texts: [], removals: told }).map(({ path }) => path));
  };
}

/** Scripts that put no spaces between words: what stands between two marks is a whole sentence. */
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
