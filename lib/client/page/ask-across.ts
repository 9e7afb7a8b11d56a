import type { AcrossView } from "../../core/translation/views";

/** What says the same in other languages; null when it could not be asked. */
export async function askAcross(passage: string): Promise<AcrossView | null> {
  try {
    const response = await fetch(`/api/v1/passages/${passage}/across`, { cache: "no-store" });
    return response.ok ? ((await response.json()) as AcrossView) : null;
  } catch {
    return null; // not reached: what goes with it goes all the same
  }
}
