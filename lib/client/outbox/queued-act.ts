import type { RefusalCode } from "../../core/review/api";
import type { Deed } from "./deed";

/** What the person saw when they acted: what the act is held to. */
export type Seen = { revisionId: string; digest: string };

/** One act on its way to the server, kept on the device until it is acknowledged. */
export type QueuedAct = {
  /** Idempotency key: sent twice it happens once. */
  key: string;
  person: string;
  interview: string;
  /** Order of pressing, over all tabs: milliseconds since 1970, later acts higher. */
  order: number;
  deed: Deed;
  seen: Seen | null;
  /** How often it was sent without an answer. */
  tries: number;
  /** Not before this time, in milliseconds since 1970. */
  notBefore: number;
  /** Why the server refused it. It is kept, with what was typed, until the person chooses. */
  held: RefusalCode | null;
};
