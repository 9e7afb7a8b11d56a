import type { PublicationView } from "@/lib/core/publish/views";
import type { Client } from "../../lab/client";

/** Waits until the newest publication of an interview has ended; null when there is none. */
export async function ended(author: Client, id: string): Promise<PublicationView | null> {
  for (const began = Date.now(); Date.now() - began < 60_000; ) {
    const { body } = await author.json<{ publication: PublicationView | null }>(
      `/api/v1/interviews/${id}/publication`,
    );
    if (body.publication?.state !== "queued") return body.publication;
    await new Promise((wait) => setTimeout(wait, 15));
  }
  throw new Error(`a publication of ${id} does not end`);
}
