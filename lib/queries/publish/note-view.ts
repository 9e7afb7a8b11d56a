import "server-only";
import { removalNote } from "@/lib/core/print/removal-note";
import type { NoteView } from "@/lib/core/publish/views";
import { deciders } from "@/lib/db/approvals";
import { noteNowOf } from "@/lib/db/removal-note";
import type { EveryTranscript } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";

/** How it stands with the note about what was taken out, for the author. */
export function noteView(all: EveryTranscript): NoteView {
  const [rows] = all;
  const { asked, missing, possible } = noteNowOf(all);
  const words = removalNote(rows.transcript.language, deciders(rows).length);
  return { asked, agreed: asked && missing.length === 0, possible, words };
}

/** The same for an interviewee who is asked, and their own yes; null for everybody else. */
export function noteFor(grant: Grant, all: EveryTranscript): NoteView | null {
  const { asked, missing } = noteNowOf(all);
  if (!asked || !grant.also("signoff.sign")) return null;
  return { ...noteView(all), agreed: !missing.includes(grant.participantId) };
}
