import type { PassageView } from "../../core/review/passage-view";
import type { Deed } from "../outbox/deed";
import type { QueuedAct } from "../outbox/queued-act";

/** A passage as an interviewee sees it before anything was decided. */
export function makeView(given: Partial<PassageView> = {}): PassageView {
  return {
    id: "one",
    anchor: "p-0001",
    kind: "turn",
    syntax: "inline",
    section: 0,
    turn: 0,
    speaker: { name: "Ines", label: "B" },
    revisionId: "r1",
    digest: "d1",
    version: 1,
    text: "They paid me nine hundred a month. I saved it.",
    status: "waiting",
    byName: "Ines",
    mine: true,
    changes: null,
    cuts: [],
    out: null,
    erased: null,
    suggestions: [],
    declined: null,
    standing: null,
    effects: [],
    threads: [],
    ...given,
  };
}

/** An act in the queue; its order is its number. */
export function makeAct(order: number, deed: Deed, given: Partial<QueuedAct> = {}): QueuedAct {
  return {
    key: `key-${order}`,
    person: "ines",
    interview: "island",
    order,
    deed,
    seen: { revisionId: "r1", digest: "d1" },
    tries: 0,
    notBefore: 0,
    held: null,
    ...given,
  };
}
