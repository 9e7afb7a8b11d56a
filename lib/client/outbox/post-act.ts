import type { RefusalCode } from "../../core/review/api";
import type { ActAnswer, PassageView, Progress } from "../../core/review/passage-view";

/** What came back for one act. `unreached` knows nothing: sending the same key again is safe. */
export type Answered =
  | { kind: "done"; answer: ActAnswer }
  | { kind: "refused"; code: RefusalCode; passages: PassageView[]; progress: Progress | null }
  | { kind: "unreached" };

/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE = 30_000;

/** Sends one act once. */
export async function postAct(path: string, key: string, body: unknown): Promise<Answered> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer = await response.json();
    if (response.ok) return { kind: "done", answer };
    const { error: code, passages = [], progress = null } = answer;
    if (typeof code !== "string" || response.status >= 500 || code === "too-many") {
      return { kind: "unreached" };
    }
    return { kind: "refused", code: code as RefusalCode, passages, progress };
  } catch {
    // No answer, or one that is not ours (a proxy's page): nothing is known, trying again is safe.
    return { kind: "unreached" };
  }
}

/** Whether this browser may still read a passage: tells a refused act from a session that ended. */
export async function canRead(passage: string): Promise<"yes" | "no" | "unknown"> {
  try {
    const response = await fetch(`/api/v1/passages/${passage}`, { cache: "no-store" });
    if (response.ok) return "yes";
    return response.status === 404 ? "no" : "unknown";
  } catch {
    // Not reached; asked again with the next try.
    return "unknown";
  }
}
