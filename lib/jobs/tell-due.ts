import { tellPassed } from "@/lib/db/dates-ahead";
import { listAddressees, queueDue } from "@/lib/db/queue-due";
import { operate } from "@/lib/policy/operator";

/**
 * Tells of dates that passed, and queues every mail that is due by now: digests, reminders, and what had to
 * pause. Running it twice finds nothing to do.
 */
export async function tellDue(now: Date): Promise<void> {
  const operator = operate("job.tell");
  await tellPassed(operator, now);
  for (const id of await listAddressees(operator, now)) await queueDue(operator, id, now);
}
