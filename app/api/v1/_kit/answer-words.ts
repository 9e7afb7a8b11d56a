import type { PassageView, Progress } from "@/lib/core/review/passage-view";
import type { Grant } from "@/lib/policy/grant";
import { readPassages } from "@/lib/queries/review-page";
import { refuse } from "./refuse";

/** What every command on words answers (lib/commands): ids and codes, never words. */
type Outcome =
  | { outcome: "done"; actId: string; passages: string[]; id: string | null }
  | { outcome: "stale"; passages: string[] }
  /** `why`: a code, where a change of how passages are put together is refused. */
  | { outcome: "blocked"; passages: string[]; why?: string }
  | { outcome: "bad-input"; field: string }
  | { outcome: "gone" | "key-reused" };

/** The answer of an act on words: the passages that look different now, as this person may see them. */
export async function answerWords(grant: Grant, result: Outcome): Promise<Response> {
  switch (result.outcome) {
    case "done": {
      const views = await readPassages(grant, result.passages);
      return Response.json({ act: result.actId, id: result.id, ...views });
    }
    case "stale":
      return refuse("stale", currentOf(await readPassages(grant, result.passages)));
    case "blocked": {
      const now = currentOf(await readPassages(grant, result.passages));
      return refuse("blocked", result.why ? { ...now, why: result.why } : now);
    }
    case "bad-input":
      return refuse("bad-input", { field: result.field });
    case "key-reused":
      return refuse("key-reused");
    case "gone":
      return refuse("not-found");
  }
}

/** What is there now, so that a page can show both texts; `passage` is the first of them. */
function currentOf({ passages, progress }: { passages: PassageView[]; progress: Progress }) {
  return { passage: passages[0] ?? null, passages, progress };
}
