import "server-only";
import type { Passage } from "@/lib/core/post/post";
import { emptyPost } from "@/lib/core/translation/empty-post";
import { translatedPath } from "@/lib/core/translation/translated-place";
import type { ActScope } from "./act";
import { appendEvent } from "./events";
import { isCut, statesOf } from "./passage-state";
import { loadReview } from "./review";
import { createTranscript } from "./transcripts";

/**
 * Keeps a translation that has every passage of the original and no words yet, each linked with the one it
 * will say again, in the name of who acts. What is out of the original is out of it like of any other, and
 * waits for its words once it comes back. Null where the language is there already.
 */
export async function appendEmptyTranslation(
  scope: ActScope,
  language: string,
): Promise<string | null> {
  const { tx, grant } = scope;
  const { interviewId, participantId: setBy } = grant;
  if (await tx.transcript.findFirst({ where: { interviewId, language } })) return null;
  const rows = await loadReview(grant, tx);
  const into = { from: rows.transcript.language, to: language };
  const states = [...statesOf(rows).values()];
  const touched = new Set(
    states.filter((one) => one.look || isCut(one)).map(({ passage }) => passage.key),
  );
  const post = emptyPost(rows.post, into, ({ key }: Passage) => !touched.has(key));
  const path = translatedPath(rows.interview.path, into);
  const imported = { post, findings: [], language, path };
  const id = await createTranscript(tx, interviewId, imported, { original: false, path });
  const own = await tx.passage.findMany({
    where: { transcriptId: id },
    orderBy: { position: "asc" },
    select: { id: true },
  });
  await tx.link.createMany({
    data: own.map((row, at) => {
      return { passageId: row.id, originalId: states[at]?.id ?? "", sure: 1, setBy };
    }),
  });
  const detail = { language, passages: own.length, findings: 0, empty: true };
  await appendEvent(scope, "transcript.added", id, detail);
  return id;
}
