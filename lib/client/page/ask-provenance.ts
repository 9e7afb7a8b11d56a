import type { FirstWords, ProvenanceView } from "../../core/provenance/views";

/** Where the words of a passage come from; null when it could not be asked. */
export async function askProvenance(passage: string): Promise<ProvenanceView | null> {
  return await ask<ProvenanceView>(`passages/${passage}/provenance`);
}

/** The words that passages had first; null when they could not be asked for. */
export async function askFirstWords(transcript: string): Promise<FirstWords[] | null> {
  const answer = await ask<{ passages: FirstWords[] }>(`transcripts/${transcript}/first-words`);
  return answer?.passages ?? null;
}

async function ask<T>(path: string): Promise<T | null> {
  try {
    const response = await fetch(`/api/v1/${path}`, { cache: "no-store" });
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null; // not reached: who asked says so
  }
}
