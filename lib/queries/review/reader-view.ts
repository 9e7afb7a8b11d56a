import "server-only";
import type { PassageView } from "@/lib/core/review/passage-view";
import { lookWords } from "@/lib/core/words/look-words";
import { visibleText } from "@/lib/core/words/visible-text";
import { isCut, type PassageState, statesOf } from "@/lib/db/passage-state";
import { visibleToReaders } from "@/lib/db/visible-to-readers";
import { speakerOf, threadView } from "./passage-view";
import { statusOf } from "./status";
import type { Viewing } from "./viewing";

/**
 * The passages a second reader sees, as if what was taken out had never been there: no marks, no gaps
 * in any number, nothing that counts or hashes a removed word.
 */
export function readerViews(viewing: Viewing): PassageView[] {
  const turns = new Map<number, number>();
  const sections = new Map<number, number>();
  const shown = visibleToReaders(viewing.rows);
  const unnamed = unnamedIn(viewing, shown);
  return [...shown.values()].map(({ state, threads }) => {
    const { turn, section } = state.passage;
    const opens = turn !== null && !turns.has(turn);
    const exact = !isCut(state) && !state.look;
    return {
      ...plainView(viewing, state),
      section: renumber(sections, section),
      turn: renumber(turns, turn),
      speaker: opens ? namedOnly(speakerOf(viewing, state), state, unnamed) : null,
      threads: threads.map((thread) => {
        const view = threadView(viewing, state, thread);
        return exact ? view : { ...view, start: null, end: null, place: "here" as const };
      }),
    };
  });
}

type Shown = ReturnType<typeof visibleToReaders>;

/** Speakers whose name comes from a line of which something is out: nobody knows whether the name is. */
function unnamedIn({ rows }: Viewing, shown: Shown): Set<number | null> {
  const bylines = [...statesOf(rows).values()].filter(({ passage }) => passage.kind === "byline");
  const closed = bylines.filter((state) => !shown.has(state.id) || state.look || isCut(state));
  return new Set(closed.map(({ passage }) => passage.speaker));
}

function namedOnly(
  speaker: PassageView["speaker"],
  { passage }: PassageState,
  unnamed: ReadonlySet<number | null>,
): PassageView["speaker"] {
  return speaker && unnamed.has(passage.speaker) ? { ...speaker, name: speaker.label } : speaker;
}

function plainView(viewing: Viewing, state: PassageState): Omit<PassageView, "threads"> {
  const { status } = statusOf(viewing, state);
  const { look } = state;
  // By its look alone: when its words were erased, nothing is left that it could stand in the place of.
  const text = look ? lookWords(look) : visibleText(state.text, state.cuts);
  return {
    id: state.id,
    anchor: state.id,
    kind: state.passage.kind,
    syntax: state.passage.syntax,
    section: null,
    turn: null,
    speaker: null,
    revisionId: state.revision.id,
    digest: "",
    version: 0,
    text,
    status: status === "fine" || look ? "fine" : "waiting",
    byName: null,
    mine: false,
    changes: null,
    cuts: [],
    out: null,
    erased: null,
    suggestions: [],
    declined: null,
    standing: null,
    effects: [],
  };
}

/** Numbers in the order in which they are met, from 0: a number left out leaves no gap. */
function renumber(met: Map<number, number>, number: number | null): number | null {
  if (number === null) return null;
  const known = met.get(number) ?? met.size;
  met.set(number, known);
  return known;
}
