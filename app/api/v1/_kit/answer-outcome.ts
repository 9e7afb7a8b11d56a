import { refuse } from "./refuse";

type Outcome =
  | { outcome: "done"; actId: string; id: string | null }
  | { outcome: "stale" | "blocked" | "gone" | "key-reused" }
  | { outcome: "bad-input"; field: string };

/** The answer of an act whose page reads itself anew: ids and codes only. */
export function answerOutcome(result: Outcome): Response {
  switch (result.outcome) {
    case "done":
      return Response.json({ act: result.actId, id: result.id });
    case "bad-input":
      return refuse("bad-input", { field: result.field });
    case "stale":
    case "blocked":
    case "key-reused":
      return refuse(result.outcome);
    case "gone":
      return refuse("not-found");
  }
}
