import { database } from "@/lib/db/client";

/** An id of each kind of thing in an interview, by the word that stands before `[id]` in its URL. */
export type Ids = Record<string, string>;

/** @throws when a kind has nothing, unless `some` are enough: the story would try less than it says. */
export async function idsOf(interviewId: string, some = false): Promise<Ids> {
  const db = database();
  const inside = { where: { passage: { transcript: { interviewId } } }, select: { id: true } };
  const own = { where: { interviewId }, select: { id: true } };
  const transcript = {
    where: { transcript: { interviewId, original: true } },
    select: { id: true },
  };
  const translation = await db.transcript.findFirst({ where: { interviewId, original: false } });
  const inTranslation = { transcript: { interviewId, original: false }, kind: "turn" };
  const found: Record<string, { id: string } | null> = {
    interviews: { id: interviewId },
    passages: await db.passage.findFirst(transcript),
    transcripts: translation,
    transcript: translation,
    passage: await db.passage.findFirst({ where: inTranslation, select: { id: true } }),
    findings: await db.finding.findFirst({
      ...transcript,
      where: { transcript: { interviewId } },
    }),
    redactions: await db.redaction.findFirst(inside),
    suggestions: await db.suggestion.findFirst(inside),
    threads: await db.thread.findFirst(inside),
    participants: await db.participant.findFirst({
      ...own,
      where: { interviewId, role: "interviewee" },
    }),
    receipt: await db.receipt.findFirst({
      where: { publication: { interviewId } },
      select: { id: true },
    }),
    request: await db.changeRequest.findFirst(own),
    act: await db.act.findFirst(own),
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([kind, row]) => {
      if (!row && !some) throw new Error(`the interview has no ${kind}`);
      return row ? [[kind, row.id]] : [];
    }),
  );
}
