import "server-only";
import { settlementOf } from "@/lib/core/translation/standing";
import { stillSettled, turnLinks } from "@/lib/core/translation/turn-links";
import { type ActScope, sha256 } from "./act";
import { appendEvent } from "./events";
import { linkedOf } from "./follow-original";
import { statesOf } from "./passage-state";
import { loadEveryTranscript, type ReviewRows } from "./review";

/**
 * Makes a translation the original of the interview and the original one of its translations: places, links
 * and what is settled turn round with them. Nobody may have decided anything yet (`isUndecided`).
 */
export async function turnOriginal(scope: ActScope, before: Turning): Promise<void> {
  const { tx, grant, actId, now: createdAt } = scope;
  const { original, next, all } = before;
  const { interviewId } = grant;
  const links = all.flatMap(({ transcript }) =>
    transcript.passages.flatMap((row) => row.originals),
  );
  const own = new Set(next.transcript.passages.map(({ id }) => id));
  const settled = new Set(
    all
      .flatMap((rows) => [...statesOf(rows).values()])
      .flatMap(({ id, standing }) => {
        return standing === "settled" ? [id] : [];
      }),
  );
  const turned = turnLinks(links, own);
  const passage = { transcript: { interviewId } };
  await tx.link.deleteMany({ where: { passage } });
  // They are about an original that is none any more.
  await tx.settlement.deleteMany({ where: { passage } });
  const told = { transcript: { interviewId }, endedAt: null };
  await tx.dismissal.updateMany({ where: told, data: { endedAt: createdAt } });
  await tx.link.createMany({ data: turned });
  await changePlaces(scope, original, next);
  const [first, ...others] = await loadEveryTranscript(grant, tx);
  const originals = statesOf(first);
  const same = new Set(stillSettled(links, turned, settled, own));
  const states = others.flatMap((rows) => [...statesOf(rows).values()]);
  await tx.settlement.createMany({
    data: states
      .filter(({ id }) => same.has(id))
      .map((state) => ({
        ...{ passageId: state.id, participantId: null, actId, createdAt },
        ...settlementOf(linkedOf(state, originals), sha256),
      })),
  });
  await appendEvent(scope, "original.changed", next.transcript.id, {
    language: next.transcript.language,
  });
}

/** The interview's texts, with the original and the one that takes its place. */
export type Turning = { original: ReviewRows; next: ReviewRows; all: ReviewRows[] };

/** Each takes the other's part: the original's place is the interview's, and it always goes out. */
async function changePlaces({ tx, grant }: ActScope, original: ReviewRows, next: ReviewRows) {
  const { path } = original.interview;
  const { interviewId } = grant;
  const first = { original: true, path: null, chosen: true, leaveOut: false };
  await tx.transcript.update({
    where: { id: original.transcript.id },
    data: { original: false, path },
  });
  await tx.transcript.update({ where: { id: next.transcript.id }, data: first });
  // That something in it says nothing of another text means nothing any more.
  await tx.passage.updateMany({
    where: { transcriptId: next.transcript.id },
    data: { alone: false },
  });
  await tx.interview.update({
    where: { id: interviewId },
    data: { path: next.transcript.path ?? path },
  });
  // Where somebody stopped reading is a place in the text that was the original.
  await tx.participant.updateMany({ where: { interviewId }, data: { place: null } });
}

/**
 * Whether nobody decided, took out, consented to, signed or published anything of the interview yet, not even
 * something that was taken back: that could come back to where it means something else.
 */
export async function isUndecided({ tx, grant }: ActScope): Promise<boolean> {
  const { interviewId } = grant;
  const where = { passage: { transcript: { interviewId } } };
  const counts = [
    await tx.decision.count({ where }),
    await tx.redaction.count({ where }),
    await tx.suggestion.count({ where }),
    await tx.consent.count({ where: { transcript: { interviewId } } }),
    await tx.signoff.count({ where: { interviewId } }),
    await tx.publication.count({ where: { interviewId } }),
  ];
  return counts.every((count) => count === 0);
}
