import type { PassageStatus, PassageView, ThreadView } from "../../core/review/passage-view";
import { nameMentions } from "../../core/thread/message";
import type { Cut } from "../../core/words/cut";
import { mergeCuts } from "../../core/words/merge-cuts";
import { snapCut } from "../../core/words/snap-cut";
import type { Deed } from "../outbox/deed";

/** Who acts: the name shown until the server's answer, and what their words do. */
export type Actor = { name: string; decides: boolean };

/** An act as far as foreseeing needs it. */
export type Foreseen = { key: string; deed: Deed; at: number };

/**
 * A passage as it will look once an act is acknowledged, for the moment until it is. Nothing is sent
 * from it: what it cannot know (what an undo brings back, ids) it leaves as it is.
 */
export function foresee(view: PassageView, { key, deed, at }: Foreseen, actor: Actor): PassageView {
  const me = { byName: actor.name, mine: true };
  switch (deed.verb) {
    case "fine":
      return { ...view, ...me, status: "fine", suggestions: withoutOwn(view) };
    case "open":
      return { ...view, status: "waiting", suggestions: withoutOwn(view) };
    case "not_me":
      return { ...view, ...me, status: "not_me" };
    case "rest":
      return { ...view, ...me, status: "fine", suggestions: withoutOwn(view) };
    case "run":
      return { ...view, status: "out", out: { id: key, look: deed.look, ...me } };
    case "out":
      return takenOut(view, { key, deed }, actor);
    case "back":
      return broughtBack(view, deed.redaction);
    case "words":
      return worded(view, { key, deed, at }, actor);
    case "answer":
      return answeredOne(view, deed);
    case "thread":
      return {
        ...view,
        ...talked(deed.talk, actor),
        threads: [...view.threads, opened({ key, deed, at }, actor)],
      };
    case "comment":
    case "state":
    case "show":
      return {
        ...view,
        threads: view.threads.map((one) => answered(one, { key, deed, at }, actor)),
      };
    case "undo":
      return view;
  }
}

function withoutOwn({ suggestions }: PassageView) {
  return suggestions.filter(({ mine }) => !mine);
}

function answeredOne(view: PassageView, { suggestion }: Of<"answer">["deed"]): PassageView {
  const suggestions = view.suggestions.filter(({ id }) => id !== suggestion);
  const asks = view.status === "fix" && suggestions.length === 0;
  return { ...view, suggestions, status: asks ? "waiting" : view.status };
}

type Of<V extends Deed["verb"]> = { key: string; deed: Extract<Deed, { verb: V }>; at: number };

function takenOut(
  view: PassageView,
  { key, deed }: Omit<Of<"out">, "at">,
  actor: Actor,
): PassageView {
  const mark = { id: key, look: deed.look, byName: actor.name, mine: true };
  const span =
    deed.span && view.syntax !== "opaque"
      ? snapCut(view.text, { ...deed.span, look: deed.look })
      : null;
  if (!span || isAll(view.text, span)) {
    return { ...view, status: "out", out: { ...mark, until: deed.until } };
  }
  const kept = view.cuts.filter((cut) => !cut.mine || cut.end < span.start || span.end < cut.start);
  const touched = view.cuts.filter((cut) => !kept.includes(cut));
  const [joined = span] = mergeCuts([span, ...touched.map((cut) => ({ ...cut, look: deed.look }))]);
  const cuts = [...kept, { ...mark, start: joined.start, end: joined.end }];
  cuts.sort((a, b) => a.start - b.start);
  return { ...view, cuts };
}

function isAll(text: string, { start, end }: Cut): boolean {
  return (text.slice(0, start) + text.slice(end)).trim() === "";
}

function broughtBack(view: PassageView, redaction: string): PassageView {
  const cuts = view.cuts.filter(({ id }) => id !== redaction);
  if (view.out?.id !== redaction) return { ...view, cuts };
  return { ...view, out: null, status: "waiting" };
}

function worded(view: PassageView, { key, deed, at }: Of<"words">, actor: Actor): PassageView {
  if (deed.as === "revision") {
    const status: PassageStatus = view.status === "fine" ? "reopened" : view.status;
    return { ...view, text: deed.text, cuts: [], status };
  }
  const suggestion = {
    ...{ id: key, change: { type: "words" as const, text: deed.text }, before: view.text },
    ...{ byName: actor.name, mine: true, answerable: false, stale: false, rebased: null },
    ...{ reason: deed.reason ?? null, hint: null, counters: deed.counters ?? null },
    at: new Date(at).toISOString(),
  };
  const others = view.suggestions.filter(
    ({ id, mine, change }) => id !== deed.counters && (!mine || change.type !== "words"),
  );
  const suggestions = [...others, suggestion];
  // What the passage shows is the word of who decides.
  if (!actor.decides) return { ...view, suggestions };
  return { ...view, suggestions, status: "fix", byName: actor.name, mine: true };
}

function talked(talk: boolean, actor: Actor) {
  return talk && actor.decides ? { status: "talk" as const, byName: actor.name, mine: true } : {};
}

function opened({ key, deed, at }: Of<"thread">, actor: Actor): ThreadView {
  return {
    id: key,
    passageId: deed.passage,
    start: deed.span?.start ?? null,
    end: deed.span?.end ?? null,
    place: "here",
    was: null,
    blocking: deed.talk || deed.query === "blocking",
    query: deed.query !== undefined,
    state: deed.query ? "asked" : "open",
    resolved: false,
    visibility: deed.visibility ?? "all",
    mine: true,
    resolvable: true,
    version: 1,
    comments: [comment({ key, deed, at }, actor)],
  };
}

function answered(
  thread: ThreadView,
  { key, deed, at }: Of<"comment" | "state" | "show">,
  actor: Actor,
): ThreadView {
  if (thread.id !== deed.thread) return thread;
  if (deed.verb === "show") return { ...thread, visibility: deed.visibility };
  if (deed.verb === "state") {
    const { resolved } = deed;
    return { ...thread, resolved, state: resolved ? "resolved" : "open" };
  }
  return { ...thread, comments: [...thread.comments, comment({ key, deed, at }, actor)] };
}

function comment({ key, deed, at }: Of<"thread" | "comment">, actor: Actor) {
  const { named = [] } = deed;
  return {
    id: key,
    byName: actor.name,
    mine: true,
    body: nameMentions(deed.body, named),
    names: Object.fromEntries(named.map(({ id, name }) => [id, name])),
    at: new Date(at).toISOString(),
  };
}
