import { PERSON_HEADER, type RefusalCode } from "../../core/review/api";
import type { ActAnswer, PassageView, Progress } from "../../core/review/passage-view";
import type { Link } from "./link";

/**
 * What came back for one act. `unreached` knows nothing, since nobody answered or a server in trouble
 * did: sending the same key again is safe.
 */
export type Answered =
  | { kind: "done"; answer: ActAnswer }
  | {
      kind: "refused";
      code: RefusalCode;
      passages: PassageView[];
      progress: Progress | null;
      /** More exactly, as a code of its own. */
      why?: string | undefined;
    }
  | { kind: "unreached"; link: "offline" | "failing" };

export type Sending = { path: string; key: string; person: string; body: unknown };

/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE = 30_000;

/** Sends one act once. */
export async function postAct({ path, key, person, body }: Sending): Promise<Answered> {
  const response = await fetch(path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "idempotency-key": key,
      [PERSON_HEADER]: person,
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  // Nobody answered, or not in time.
  if (!response) return { kind: "unreached", link: "offline" };
  // An answer that is not ours (a proxy's page) is one from a server in trouble.
  const answer = await response.json().catch(() => ({}));
  if (response.ok && "act" in answer) return { kind: "done", answer };
  const { error: code, passages = [], progress = null, why } = answer;
  if (typeof code !== "string" || response.status >= 500 || code === "too-many") {
    return { kind: "unreached", link: "failing" };
  }
  return { kind: "refused", code: code as RefusalCode, passages, progress, why };
}

/** Whether this browser may still read a passage: tells a refused act from a session that ended. */
export async function canRead(passage: string): Promise<Link> {
  const request = fetch(`/api/v1/passages/${passage}`, { cache: "no-store" });
  // Not reached; asked again with the next try.
  const response = await request.catch(() => null);
  if (!response) return "offline";
  if (response.ok) return "fine";
  return response.status === 404 ? "signed-out" : "failing";
}
