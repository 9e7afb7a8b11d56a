import "server-only";
import type { ActScope } from "./act";
import { appendEvent } from "./events";
import type { PassageState } from "./passage-state";
import { reopenReview } from "./passages";

/**
 * Sets, in the name of who acts, what a passage of a translation says again; without any, that it says
 * nothing of the original, and so stays whatever is aligned later.
 */
export async function setLinks(
  scope: ActScope,
  state: PassageState,
  originalIds: string[],
): Promise<void> {
  const { tx, grant } = scope;
  const setBy = grant.participantId;
  await tx.link.deleteMany({ where: { passageId: state.id } });
  const alone = originalIds.length === 0;
  await tx.passage.update({ where: { id: state.id }, data: { alone } });
  await tx.link.createMany({
    data: originalIds.map((originalId) => ({ passageId: state.id, originalId, sure: 1, setBy })),
  });
  await appendEvent(scope, "alignment.changed", state.id, { links: originalIds.length });
  await reopenReview(scope);
}
