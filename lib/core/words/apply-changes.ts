import { escapeInside, escapeStart } from "./escape-words";
import { keepLines } from "./keep-lines";
import { keepMarkupTight, type Piece } from "./keep-markup-tight";
import type { Change } from "./place-cuts";
import { scanInline } from "./scan-inline";
import type { Segment } from "./segment";

/**
 * Which markup a change takes with it. `edit`: only what is left empty. `cut`: also links and HTML with
 * attributes around a removed word (the address or a title may say it), and unseen pieces beside it.
 * `bare`: every mark around it.
 */
export type Taking = "edit" | "cut" | "bare";

type Placed = Segment & { at: number };

/** Changes of the visible text made in the source; what they do not touch keeps its bytes. */
export function applyChanges(source: string, changes: Change[], taking: Taking): string {
  const segments = placed(scanInline(source));
  const gone = goneWith(segments, changes, taking);
  const pieces: Piece[] = [];
  const todo = [...changes];
  const inside: Segment[] = [];
  for (const segment of segments) {
    if (segment.kind === "open") inside.push(segment);
    if (segment.kind !== "close") insertAt(todo, segment.at, pieces, inside);
    if (segment.kind === "close") inside.pop();
    if (segment.kind === "text" || segment.kind === "atom") {
      pieces.push(...shown(segment, changes, todo, inside));
    } else if (!gone.has(segment)) pieces.push(segment);
  }
  insertAt(todo, Number.POSITIVE_INFINITY, pieces, []);
  const printed = keepMarkupTight(pieces)
    .map((piece) => piece.source)
    .join("");
  return keepLines(escapeStart(printed), source);
}

/** Words as source inside a passage; a line break becomes a tag, which needs no line of its own. */
export function wordsSource(words: string): string {
  return words.split("\n").map(escapeInside).join("<br />");
}

function placed(segments: Segment[]): Placed[] {
  let at = 0;
  return segments.map((segment) => {
    const here = { ...segment, at };
    at += segment.text.length;
    return here;
  });
}

/** Words that replace nothing go before the piece they stand in front of, behind closing markup. */
function insertAt(todo: Change[], at: number, pieces: Piece[], inside: Segment[]): void {
  while (todo[0] && todo[0].start === todo[0].end && todo[0].start <= at) {
    const change = todo.shift();
    if (change) pieces.push(written(change, inside));
  }
  if (at === Number.POSITIVE_INFINITY) {
    for (const change of todo.splice(0)) pieces.push(written(change, inside));
  }
}

function shown(segment: Placed, changes: Change[], todo: Change[], inside: Segment[]): Piece[] {
  const end = segment.at + segment.text.length;
  const here = changes.filter((change) => change.start < end && change.end > segment.at);
  const inserted = todo.some((change) => change.start > segment.at && change.start < end);
  if (here.length === 0 && !inserted) return [segment];
  const pieces: Piece[] = [];
  let at = segment.at;
  const keep = (to: number) => {
    if (to > at) pieces.push(kept(segment, at, to));
    at = Math.max(at, to);
  };
  for (const change of here) if (change.start < at) at = Math.min(end, change.end);
  while (todo[0] && todo[0].start < end) {
    const change = todo.shift();
    if (!change) break;
    keep(change.start);
    pieces.push(written(change, inside));
    at = Math.max(at, Math.min(end, change.end));
  }
  keep(end);
  return pieces;
}

function kept(segment: Placed, from: number, to: number): Piece {
  const text = segment.text.slice(from - segment.at, to - segment.at);
  const whole = text.length === segment.text.length;
  const source = whole ? segment.source : segment.kind === "text" ? text : wordsSource(text);
  return { kind: "text", source, pair: null, mark: null };
}

function written(change: Change, inside: Segment[]): Piece {
  const code = inside.some(({ mark }) => mark === "code");
  const source = code ? change.words : wordsSource(change.words);
  return { kind: "text", source, pair: null, mark: null };
}

function goneWith(segments: Placed[], changes: Change[], taking: Taking): Set<Segment> {
  const removed = changes.filter(({ start, end }) => start < end);
  const gone = new Set<Segment>();
  const ends = new Map(
    segments.filter(({ kind }) => kind === "close").map((one) => [one.pair, one]),
  );
  for (const segment of segments) {
    const close = ends.get(segment.pair);
    if (segment.kind === "open" && close) {
      const touching = changes.filter((one) => one.start < close.at && one.end > segment.at);
      if (touching.length > 0 && leaves(segment, close, touching, taking)) {
        gone.add(segment).add(close);
      }
    }
    if (segment.kind !== "opaque") continue;
    const beside = (change: Change) =>
      taking === "edit"
        ? change.start < segment.at && segment.at < change.end
        : change.start <= segment.at && segment.at <= change.end;
    if (removed.some(beside)) gone.add(segment);
  }
  return withAttributes(segments, gone);
}

function leaves(open: Placed, close: Placed, touching: Change[], taking: Taking): boolean {
  if (taking === "bare") return true;
  const linked = open.mark === "link" || (open.mark === "html" && /[\s=]/.test(open.source));
  if (taking === "cut" && linked) return true;
  const refilled = (one: Change) => taking === "edit" && one.start === open.at && one.words !== "";
  return touching.some((one) => one.start <= open.at && one.end >= close.at && !refilled(one));
}

/** `{: .class}` goes with the markup it belongs to. */
function withAttributes(segments: Placed[], gone: Set<Segment>): Set<Segment> {
  segments.forEach((segment, index) => {
    const before = segments[index - 1];
    const attributes = segment.kind === "opaque" && segment.source.startsWith("{:");
    if (attributes && before && gone.has(before)) gone.add(segment);
  });
  return gone;
}
