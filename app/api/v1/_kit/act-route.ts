import { PERSON_HEADER, type RefusalCode } from "@/lib/core/review/api";
import type { PassageView, Progress } from "@/lib/core/review/passage-view";
import type { Grant } from "@/lib/policy/grant";
import { readPassages } from "@/lib/queries/review-page";
import { readRequest } from "./read-request";
import { refuse } from "./refuse";

/** What every command on words answers (lib/commands): ids and codes, never words. */
type Outcome =
  | { outcome: "done"; actId: string; passages: string[]; id: string | null }
  | { outcome: "stale" | "blocked"; passages: string[] }
  | { outcome: "bad-input"; field: string }
  | { outcome: "gone" | "key-reused" };

type Input = { key: string; body: unknown };

/**
 * One act on words: reads the request, passes the door, runs the command, and answers with the passages
 * that look different now, as this person may see them. Never cached.
 */
export async function actRoute<G extends Grant>(
  request: Request,
  door: () => Promise<G | null>,
  run: (grant: G, input: Input) => Promise<Outcome>,
  limit?: number,
): Promise<Response> {
  const read = await readRequest(request, limit);
  if (read instanceof Response) return read;
  const grant = await door();
  if (!grant) return refuse("not-found");
  // A page stays open while somebody else signs in beside it: their acts would be the wrong person's.
  const person = request.headers.get(PERSON_HEADER);
  if (person !== null && person !== grant.participantId) return refuse("other-person");
  return await answerOf(grant, await run(grant, read));
}

async function answerOf(grant: Grant, result: Outcome): Promise<Response> {
  switch (result.outcome) {
    case "done": {
      const views = await readPassages(grant, result.passages);
      return fresh(Response.json({ act: result.actId, id: result.id, ...views }));
    }
    case "stale":
    case "blocked":
      return fresh(refuse(result.outcome, currentOf(await readPassages(grant, result.passages))));
    case "bad-input":
      return refuse("bad-input", { field: result.field });
    case "key-reused":
      return refuse("key-reused" satisfies RefusalCode);
    case "gone":
      return refuse("not-found");
  }
}

/** What is there now, so that a page can show both texts; `passage` is the first of them. */
function currentOf({ passages, progress }: { passages: PassageView[]; progress: Progress }) {
  return { passage: passages[0] ?? null, passages, progress };
}

/** Answers with words are never stored on the way. */
export function fresh(response: Response): Response {
  response.headers.set("cache-control", "no-store");
  return response;
}
