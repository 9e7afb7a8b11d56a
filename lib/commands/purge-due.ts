import "server-only";
import { act } from "@/lib/db/act";
import { listDue } from "@/lib/db/retention";
import type { Operator } from "@/lib/policy/operator";
import { eraseRemoved } from "./erase-removed";
import type { Refusal } from "./parse-body";

/**
 * Erases what was taken out where the rule of an interview says that it is time. What stands in the way today
 * is tried again the next time; running it twice finds nothing to do.
 * @returns in how many interviews something was erased.
 */
export async function purgeDue(operator: Operator): Promise<number> {
  let count = 0;
  for (const grant of await listDue(operator)) {
    const request = { key: crypto.randomUUID(), body: { purge: "rules" } };
    const { outcome } = await act<typeof grant, Refusal>(grant, request, (scope) =>
      eraseRemoved(scope, { why: "rules" }),
    );
    if (outcome === "done") count += 1;
  }
  return count;
}
