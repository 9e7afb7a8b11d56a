import type { AcrossView } from "../../core/translation/views";
import type { Span } from "../../core/words/segments";

/** What says the same as a passage, and as a span of it, in other languages; null when it could not be asked. */
export async function askAcross(passage: string, span: Span | null): Promise<AcrossView | null> {
  const query = span ? `?start=${span.start}&end=${span.end}` : "";
  try {
    const response = await fetch(`/api/v1/passages/${passage}/across${query}`, {
      cache: "no-store",
    });
    return response.ok ? ((await response.json()) as AcrossView) : null;
  } catch {
    return null; // not reached: what goes with it goes all the same
  }
}
