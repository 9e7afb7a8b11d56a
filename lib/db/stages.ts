import "server-only";
import type { Stage } from "@/lib/policy/table";
import type { Tx } from "./act";

/** Moves an interview to another stage; the interview's lock must be held. */
export async function changeStage(tx: Tx, interviewId: string, stage: Stage): Promise<void> {
  await tx.interview.update({ where: { id: interviewId }, data: { stage } });
}
