import "server-only";
import type { Blocker } from "@/lib/core/edition/edition-of";
import type { WaitingView } from "@/lib/core/publish/views";
import type { EditionNow } from "@/lib/db/edition-now";
import { statesOf } from "@/lib/db/passage-state";
import type { ReviewRows } from "@/lib/db/review";
import { blockingIn } from "@/lib/db/talk";

/** Everything that keeps the interview from being signed or published, in order of reading. */
export function waitingOf(rows: ReviewRows, now: EditionNow): WaitingView[] {
  const talks = [...statesOf(rows).values()].flatMap((state): WaitingView[] => {
    const passage = state.passage.key;
    const blocking = blockingIn(rows, state);
    const talk = blocking.some(({ query }) => !query);
    const asked = blocking.some(({ query }) => query);
    const proposal = state.rows.suggestions.length > 0;
    return [
      ...(talk ? [{ passage, why: "talk" as const }] : []),
      ...(asked ? [{ passage, why: "query" as const }] : []),
      ...(proposal ? [{ passage, why: "suggestion" as const }] : []),
    ];
  });
  const said = new Set(talks.map(({ passage }) => passage));
  const blockers = now.kind === "waiting" ? now.blockers.map(viewOf) : [];
  return [...talks, ...blockers.filter(({ passage }) => passage === null || !said.has(passage))];
}

function viewOf({ kind, passage }: Blocker): WaitingView {
  if (kind === "no-decider") return { passage, why: "nobody" };
  if (kind === "rules" || kind === "ended") return { passage, why: kind };
  return { passage, why: kind === "reopened" || kind === "cited" ? "reopened" : "decision" };
}
