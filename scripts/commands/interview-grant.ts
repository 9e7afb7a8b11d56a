import { findAuthorFacts } from "@/lib/db/operator-facts";
import { type Grant, permit } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";
import type { Permission } from "@/lib/policy/table";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The Grant of an interview's author, for what the operator does in the author's name.
 * @throws a sentence when there is no such interview, or when it is not possible at its stage.
 */
export async function interviewGrant<P extends Permission>(
  operator: Operator,
  interviewId: string,
  permission: P,
): Promise<Grant<P>> {
  const facts = uuid.test(interviewId) ? await findAuthorFacts(operator, interviewId) : null;
  if (!facts)
    throw new Error(`There is no interview ${interviewId}. "readback status" lists them.`);
  const grant = permit(facts, permission);
  if (!grant) throw new Error(`That is not possible while the interview is ${facts.stage}.`);
  return grant;
}
