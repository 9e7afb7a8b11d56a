import { linkPassage } from "@/lib/commands/link-passage";
import { ask } from "@/lib/db/testing/ask";
import { listTranscripts } from "@/lib/db/transcripts";
import { readTranslationPage } from "@/lib/queries/translation-page";
import { enterAs } from "./enter-as";

/**
 * The author looks at every doubtful pair of every translation, and says that it belongs together; for
 * translations in which that is so.
 */
export async function confirmLinks(interviewId: string): Promise<number> {
  const { grant } = enterAs(interviewId);
  const reading = await grant("author", "removed.read");
  let confirmed = 0;
  for (const { id, original } of await listTranscripts(reading)) {
    for (let tries = 0; !original && tries < 60; tries += 1) {
      const view = await readTranslationPage(reading, id);
      const doubtful = view?.places.find(({ standing }) => standing === "unsure");
      if (!doubtful) break;
      const originals = doubtful.originals.map((one) => one.id);
      const change = await grant("author", "alignment.change");
      await linkPassage(change, { id, passage: doubtful.id, input: ask({ originals }) });
      confirmed += 1;
    }
  }
  return confirmed;
}
