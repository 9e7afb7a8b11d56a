import { pushPublication } from "@/lib/commands/push-publication";
import { approveAll, publish, sign } from "@/lib/commands/testing/sign-everything";
import { operate } from "@/lib/policy/operator";
import { enterAs } from "./enter-as";

/** Everything that stays is fine and signed. */
export async function approveAndSign(interviewId: string): Promise<void> {
  const people = enterAs(interviewId);
  await approveAll(people);
  await sign(people);
}

/** The same, published to its blog. */
export async function finish(interviewId: string): Promise<void> {
  await approveAndSign(interviewId);
  const id = await publish(enterAs(interviewId));
  await pushPublication(operate("e2e.publish"), id);
}
