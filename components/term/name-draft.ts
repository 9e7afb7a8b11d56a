import type { Term, TermName } from "@/lib/core/terms/term";

/** A list of names as it is being written; keys only tell the boxes of the page apart. */
export type NameDraft = TermName & { key: string };
export type TermDraft = { key: string; kind: Term["kind"]; names: NameDraft[] };

type Plain = Omit<Term, "id">;

export function draftOf({ kind, names }: Plain): TermDraft {
  return {
    key: crypto.randomUUID(),
    kind,
    names: names.map(({ language, name }) => box(language, name)),
  };
}

/** A box to write a name in. */
export function box(language: string, name = ""): NameDraft {
  return { key: crypto.randomUUID(), language, name };
}

/** What there is to keep: without blank boxes, and without entries that have no name. */
export function writtenIn(drafts: TermDraft[]): Plain[] {
  return drafts
    .map(({ kind, names }) => ({
      kind,
      names: names
        .filter(({ name }) => name.trim() !== "")
        .map(({ language, name }) => ({ language, name: name.trim() })),
    }))
    .filter(({ names }) => names.length > 0);
}

/** What somebody else has in the list and these do not, as entries of one's own. */
export function missingIn(drafts: TermDraft[], theirs: Plain[]): TermDraft[] {
  const mine = new Set(writtenIn(drafts).map(said));
  return theirs.filter((one) => !mine.has(said(one))).map(draftOf);
}

function said({ kind, names }: Plain): string {
  return JSON.stringify([kind, names.map(({ language, name }) => `${language} ${name}`).sort()]);
}
