import "server-only";
import type { ActScope } from "./act";
import { appendEvent } from "./events";
import { reopenReview } from "./passages";

/** Whether every file ends with the line that says who approved it. Earlier signatures are of other files. */
export async function changeEditedLine(scope: ActScope, shown: boolean): Promise<void> {
  const where = { id: scope.grant.interviewId, editedLine: !shown };
  const { count } = await scope.tx.interview.updateMany({ where, data: { editedLine: shown } });
  if (count === 0) return;
  await appendEvent(scope, "line.chosen", null, { shown });
  await reopenReview(scope);
}
