import "server-only";
import type { ActScope } from "./act";
import { appendEvent } from "./events";
import type { PassageState } from "./passage-state";
import { reopenReview } from "./passages";

/** Sets, in the name of who acts, what a passage of a translation says again. */
export async function setLinks(
  scope: ActScope,
  state: PassageState,
  originalIds: string[],
): Promise<void> {
  const { tx, grant } = scope;
  const setBy = grant.participantId;
  await tx.link.deleteMany({ where: { passageId: state.id } });
  await tx.link.createMany({
    data: originalIds.map((originalId) => ({ passageId: state.id, originalId, sure: 1, setBy })),
  });
  await appendEvent(scope, "alignment.changed", state.id, { links: originalIds.length });
  await reopenReview(scope);
}
