import "server-only";
import { isGivenUp } from "@/lib/db/given-up";

/** What `work` answers; null when the database gave it up because it took too long. */
export async function inTime<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    // Rolled back whole; anything else is a defect, and told as one.
    if (isGivenUp(error)) return null;
    throw error;
  }
}
