import type { FirstWords } from "../../core/provenance/views";
import type { PassageView } from "../../core/review/passage-view";
import type { Span } from "../../core/words/segments";
import type { Draft } from "../device/drafts";
import type { QueuedAct } from "../outbox/queued-act";
import type { Entry } from "./entries";
import type { Counted, Form, Pane, Read, Saving, Show } from "./facts";

/** Something that happened to a passage while the person acted, told once and beside it. */
export type Notice = {
  passage: string;
  kind: "stale" | "blocked" | "gone" | "refused";
  /** More exactly, as a code of the server's. */
  why?: string;
};

/** One's own act of this visit, newest last, for undo. */
export type Done = { key: string; verb: string; passages: string[] };

/** What the review page shows at one moment. Replaced, never changed. */
export type ReviewState = {
  /** Ready once the page's passages are indexed. */
  entries: Entry[];
  /** Passages that look different from the document as it came. */
  live: ReadonlyMap<string, PassageView>;
  counted: Counted;
  current: string | null;
  span: Span | null;
  pane: Pane;
  show: Show;
  read: Read;
  form: Form;
  /** The words passages had first, once they were asked for; `unreached` when they could not be. */
  first: FirstWords[] | "unreached" | null;
  /** Decided since the filter was chosen; they stay in sight. */
  kept: ReadonlySet<string>;
  /** The section whose rest is about to be approved; undefined when none is. */
  asking: number | null | undefined;
  /** Whether the list of keys is open. */
  keys: boolean;
  queue: QueuedAct[];
  saving: Saving;
  notices: Notice[];
  drafts: Draft[];
  done: Done[];
};
