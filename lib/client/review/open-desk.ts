import { makeOutbox } from "../outbox/outbox";
import { deviceShelf, sturdyShelf } from "../outbox/shelf";
import { listenerOf } from "./answers";
import type { Desk } from "./desk";
import type { ReviewFacts, Show } from "./facts";
import { makeStore } from "./make-store";
import { savingOf } from "./show-passages";
import type { ReviewState } from "./state";

/** A review page before its document is read: nothing of a browser is touched yet. */
export function openDesk(facts: ReviewFacts, show: Show): Desk {
  const { person, interviewId: interview } = facts;
  const store = makeStore(firstState(facts, showable(facts, show)));
  const unkept = () => {
    desk.keeps = false;
    store.write({ saving: savingOf(desk) });
  };
  const shelf = sturdyShelf(deviceShelf(person, interview), unkept);
  const listener = listenerOf(() => desk);
  const desk: Desk = {
    facts,
    store,
    sure: new Map(),
    before: new Map(),
    adding: new Map(),
    outbox: makeOutbox({ person, interview }, shelf, listener),
    link: "fine",
    keeps: true,
    heard: 0,
    unkept: new Set(),
    tell: () => {},
  };
  return desk;
}

/** An address may name a queue that is not there any more. */
function showable({ queue }: ReviewFacts, show: Show): Show {
  return show === "first" && queue.length === 0 ? "all" : show;
}

function firstState(facts: ReviewFacts, show: Show): ReviewState {
  return {
    entries: [],
    live: new Map(),
    counted: facts.progress,
    current: null,
    span: null,
    pane: null,
    show,
    read: "both",
    form: "clean",
    first: null,
    kept: new Set(),
    asking: undefined,
    keys: false,
    queue: [],
    saving: "unread",
    notices: [],
    drafts: [],
    done: [],
  };
}
