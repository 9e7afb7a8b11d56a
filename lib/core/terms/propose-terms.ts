import { findRuns, type Run } from "./find-runs";
import { foldText } from "./fold-text";
import type { Term, TermName, Text } from "./term";

/** A speaker of one transcript, as its legend names it (`Post.speakers`). */
export type Voice = { transcript: string; language: string; label: string; name: string | null };

/** A name counts when it is said this often in one transcript, or in transcripts of two languages. */
const OFTEN = 3;

/** Ends of names that firms and schools have. */
const firm =
  /(?:^|\s)(?:inc|corp|corporation|ltd|llc|gmbh|ag|sa|sarl|plc|company|university|université|universität|universidad|institute|bank|group)\.?$/iu;

/**
 * A list for the author to start with: the speakers, with the name each transcript's legend gives them,
 * then names that recur. Rather too few than too many: a word that is also written small is left out, and
 * so is what stands once. Names in other scripts than Latin are only known from the legend.
 */
export function proposeTerms(texts: Text[], voices: Voice[]): Term[] {
  const people = peopleOf(voices);
  const spoken = people.flatMap(({ names }) => names.flatMap(({ name }) => wordsOf(name)));
  const all = findRuns(texts);
  const titled = new Set(all.filter((run) => run.titled).map(({ name }) => foldText(name).letters));
  const runs = grouped(all, ({ name }) => foldText(name).letters);
  for (const [letters, own] of runs) if (!recurs(own)) runs.delete(letters);
  const named = [...runs.values()].filter((own) => isPerson(own, runs, titled));
  const known = new Set([...spoken, ...named.flatMap((own) => wordsOf(nameOf(own)))]);
  const found = [...runs.values()].filter((own) => {
    const words = wordsOf(nameOf(own));
    if (named.includes(own)) return !words.every((word) => spoken.includes(word));
    return !words.every((word) => known.has(word)) && !isPartOf(own, runs);
  });
  return [...people, ...found.map((own, index) => termOf(own, index, named.includes(own)))];
}

function termOf(runs: Run[], index: number, person: boolean): Term {
  const name = nameOf(runs);
  const kind = person ? "person" : firm.test(name) ? "firm" : "term";
  const language = runs.find(({ latin }) => latin)?.language ?? runs[0]?.language ?? "en";
  return { id: `name-${index + 1}`, kind, names: [{ language, name }] };
}

/** The voices of all transcripts that share a label are one person. */
function peopleOf(voices: Voice[]): Term[] {
  const byLabel = new Map<string, TermName[]>();
  for (const { label, name, language } of voices) {
    if (name === null || name.trim() === "") continue;
    const names = byLabel.get(label) ?? [];
    const given = names.some((one) => one.name === name);
    byLabel.set(label, given ? names : [...names, { language, name }]);
  }
  return [...byLabel].map(([label, names]) => ({ id: `speaker-${label}`, kind: "person", names }));
}

function wordsOf(name: string): string[] {
  return name.split(/[\s·・‧]+/u).map((word) => foldText(word).letters);
}

/** As it is written most often. */
function nameOf(runs: Run[]): string {
  const forms = [...grouped(runs, ({ name }) => name)];
  return forms.sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? "";
}

function recurs(runs: Run[]): boolean {
  const often = [...grouped(runs, ({ transcript }) => transcript).values()];
  const languages = new Set(runs.map(({ language }) => language));
  return often.some((own) => own.length >= OFTEN) || languages.size > 1;
}

/** Several words of which each is said alone, too, or the last behind a form of address. */
function isPerson(runs: Run[], all: Map<string, Run[]>, titled: Set<string>): boolean {
  const words = wordsOf(nameOf(runs));
  if (words.length < 2) return false;
  const addressed = titled.has(words.at(-1) ?? "") || titled.has(words.join(""));
  return addressed || words.every((word) => all.has(word));
}

/** `Times` is no entry of its own where it is hardly more than a part of `New York Times`. */
function isPartOf(runs: Run[], all: Map<string, Run[]>): boolean {
  const name = ` ${nameOf(runs)} `;
  return [...all.values()].some((other) => {
    const longer = ` ${nameOf(other)} `;
    return longer.length > name.length && longer.includes(name) && runs.length <= other.length;
  });
}

function grouped(runs: Run[], keyOf: (run: Run) => string): Map<string, Run[]> {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const key = keyOf(run);
    const group = groups.get(key);
    if (group) group.push(run);
    else groups.set(key, [run]);
  }
  return groups;
}
