import "server-only";
import type { ActScope, Answer } from "@/lib/db/act";
import { affectedPassages } from "@/lib/db/affected-passages";
import { appendDecision } from "@/lib/db/decisions";
import { findPassageNow, type PassageNow } from "@/lib/db/passages";
import type { Removal } from "@/lib/db/redactions";
import { decisionAfter } from "./decision-after";
import { removeAll, removeSpans, type Taken } from "./remove-spans";

/**
 * Takes words out of one passage, in the name of who acts: a span, or the whole where start and end are
 * null, nothing else would be left, or no span of it can be taken out.
 */
export async function takeFrom(
  scope: ActScope,
  now: PassageNow,
  { start, end, look, until, ...more }: Removal,
): Promise<Answer> {
  if (start === null || end === null) return await takeOut(scope, now, { look, until });
  return await done(
    scope,
    now,
    await removeSpans(scope, now.state, [{ start, end, look, ...more }]),
  );
}

/** How a whole passage goes, and until when. */
type Whole = Pick<Removal, "look" | "until">;

/** Takes the whole passage out, in place of one's own earlier removal of it. */
export async function takeOut(
  scope: ActScope,
  now: PassageNow,
  { look, until = null }: Whole,
): Promise<Answer> {
  return await done(scope, now, await removeAll(scope, now.state, { look, until }));
}

async function done(scope: ActScope, now: PassageNow, taken: Taken): Promise<Answer> {
  const verb = decisionAfter(scope, now, taken);
  const after = verb && (await findPassageNow(scope, now.state.id));
  if (verb && after) await appendDecision(scope, after.state, verb);
  const [id = ""] = taken.ids;
  return { outcome: "done", id, passages: affectedPassages(now.rows, now.state.id) };
}
