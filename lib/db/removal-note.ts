import "server-only";
import type { Closing } from "@/lib/core/print/close-post";
import { removalNote } from "@/lib/core/print/removal-note";
import type { ActScope } from "./act";
import { deciders } from "./approvals";
import { appendEvent } from "./events";
import { notice } from "./notices";
import type { EveryTranscript, ReviewRows } from "./review";

/** How it stands with the note about what was taken out. */
export type NoteNow = {
  asked: boolean;
  /** Interviewees whose yes is missing. */
  missing: string[];
  /** An interviewee took something out, so that the note would say the truth. */
  possible: boolean;
};

/** Whether the author asks to print the note, and who has not said yes to that. */
export function noteNowOf(all: EveryTranscript): NoteNow {
  const [rows] = all;
  const { noteAskedAt: asked } = rows.interview;
  const missing = deciders(rows).filter(
    ({ noteAgreedAt: agreed }) => !asked || !agreed || agreed < asked,
  );
  return {
    asked: asked !== null,
    missing: missing.map(({ id }) => id),
    possible: all.some(tookOut),
  };
}

/** Something is out that an interviewee took out. */
function tookOut(rows: ReviewRows): boolean {
  const people = new Set(deciders(rows).map(({ id }) => id));
  return rows.transcript.passages.some(({ redactions }) =>
    redactions.some(({ participantId }) => people.has(participantId)),
  );
}

/** The note as it ends a file in a language; null unless everybody agreed to it and it is true. */
export function noteOf(all: EveryTranscript, language: string): Closing | null {
  const { asked, missing, possible } = noteNowOf(all);
  const count = deciders(all[0]).length;
  if (!asked || !possible || count === 0 || missing.length > 0) return null;
  return { words: removalNote(language, count) };
}

/** The author asks to print the note, or does not any more. */
export async function askNote(scope: ActScope, wanted: boolean): Promise<void> {
  const { tx, now, grant } = scope;
  const { interviewId: id } = grant;
  const { count } = await tx.interview.updateMany({
    where: { id, noteAskedAt: wanted ? null : { not: null } },
    data: { noteAskedAt: wanted ? now : null },
  });
  if (count === 0) return;
  await appendEvent(scope, "note.asked", null, { wanted });
  if (wanted) await notice(scope, "note-asked", "interviewees", id);
}

/** An interviewee says yes to the note, or takes that back; nothing when nobody asks for one. */
export async function answerNote(scope: ActScope, agreed: boolean): Promise<void> {
  const { tx, now, grant } = scope;
  const { noteAskedAt } = await tx.interview.findUniqueOrThrow({
    where: { id: grant.interviewId },
    select: { noteAskedAt: true },
  });
  if (!noteAskedAt) return;
  const where = { id: grant.participantId };
  await tx.participant.update({ where, data: { noteAgreedAt: agreed ? now : null } });
  await appendEvent(scope, "note.answered", null, { agreed });
}
