import type { FineBody, Query, RedactionBody } from "../../core/review/api";
import type { Reason } from "../../core/suggestion/change";
import type { Nameable } from "../../core/thread/message";
import type { Visibility } from "../../core/thread/visibility";
import type { Look } from "../../core/words/cut";
import type { Span } from "../../core/words/segments";

/** What a person did, as data: enough to send it, to show it before the answer, and to undo it. */
export type Deed =
  | { verb: "fine" | "not_me" | "open"; passage: string }
  /** `original`: of a span of a translation, what says the same in the original and goes with it. */
  | {
      verb: "out";
      passage: string;
      span: Span | null;
      look: Look;
      /** Of a whole passage: until when it is held back, ISO 8601. */
      until?: string | undefined;
      original?: RedactionBody["original"];
    }
  | { verb: "back"; passage: string; redaction: string }
  /** `counters`: the suggestion that this one answers. */
  | {
      verb: "words";
      passage: string;
      text: string;
      as: "suggestion" | "revision";
      reason?: Reason | null;
      counters?: string | undefined;
    }
  | {
      verb: "answer";
      passage: string;
      suggestion: string;
      answer: "accept" | "decline" | "withdraw";
      /** Accepted: which of its changes, where not all. */
      parts?: number[] | undefined;
      /** Declined: why. */
      note?: string | undefined;
    }
  /** Without a visibility it was kept on the device by the release before: everybody saw it then. */
  | {
      verb: "thread";
      passage: string;
      span: Span | null;
      body: string;
      talk: boolean;
      query?: Query | undefined;
      visibility?: Visibility | undefined;
      named?: Nameable[] | undefined;
    }
  | { verb: "show"; passage: string; thread: string; visibility: Visibility; version: number }
  /** `named`: whom the typed words name; kept as typed, so that a refused message reads as it was written. */
  | {
      verb: "comment";
      passage: string;
      thread: string;
      body: string;
      named?: Nameable[] | undefined;
    }
  | { verb: "state"; passage: string; thread: string; resolved: boolean; version: number }
  | { verb: "rest"; seen: FineBody["passages"] }
  /** Passages that made the recording, out whole and at once. */
  | { verb: "run"; seen: FineBody["passages"]; look: Look }
  /** `of` is the key of the act that is taken back; it was sent before. */
  | { verb: "undo"; of: string; passages: string[] };

/** Passages whose order of acts must be kept. */
export function passagesOf(deed: Deed): string[] {
  if (deed.verb === "rest" || deed.verb === "run") return deed.seen.map(({ id }) => id);
  return deed.verb === "undo" ? deed.passages : [deed.passage];
}

/** The words somebody typed for this deed; null when there are none to lose. */
export function typedIn(deed: Deed): string | null {
  if (deed.verb === "words") return deed.text;
  if (deed.verb === "answer") return deed.note ?? null;
  return deed.verb === "thread" || deed.verb === "comment" ? deed.body : null;
}
