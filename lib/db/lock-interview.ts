import "server-only";
import type { Tx } from "./act";

/** Takes the interview's lock outside of an act; false when there is no such interview. */
export async function lockInterview(tx: Tx, interviewId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Interview" WHERE "id" = ${interviewId}::uuid FOR UPDATE`;
  return rows.length > 0;
}
