import type { PassageView, Progress } from "@/lib/core/review/passage-view";
import type { Grant } from "@/lib/policy/grant";
import { readPassages } from "@/lib/queries/review-page";
import { refuse } from "./refuse";

/** What every command on words answers (lib/commands): ids and codes, never words. */
type Outcome =
  | { outcome: "done"; actId: string; passages: string[]; id: string | null }
  | { outcome: "stale" | "blocked"; passages: string[] }
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
    case "blocked":
      return refuse(result.outcome, currentOf(await readPassages(grant, result.passages)));
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
