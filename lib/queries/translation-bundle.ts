import "server-only";
import type { Bundle } from "@/lib/core/translation/bundle";
import { type DocumentWords, printDocument } from "@/lib/core/translation/print-document";
import { sha256 } from "@/lib/db/act";
import { bundleOf } from "@/lib/db/bundle-of";
import { loadTranscript } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";

/** What is open in one translation, to give to a translator; null where there is no such translation. */
export async function readTranslationBundle(
  grant: Grant<"transcript.change">,
  transcriptId: string,
): Promise<Bundle | null> {
  const rows = await loadTranscript(grant, { id: transcriptId });
  return rows && bundleOf(rows);
}

/** The same as a document of two columns. */
export function printBundle(bundle: Bundle, words: DocumentWords): string {
  return printDocument(bundle, words, sha256);
}
