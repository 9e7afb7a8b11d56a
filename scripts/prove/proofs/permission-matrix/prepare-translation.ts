import { enterAs } from "@/e2e/world/enter-as";
import { editWords } from "@/lib/commands/edit-words";
import { linkPassage } from "@/lib/commands/link-passage";
import { redactPassage } from "@/lib/commands/redact-passage";
import type { PassageView } from "@/lib/core/review/passage-view";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { readPassages } from "@/lib/queries/review-page";
import { readTranslationBundle } from "@/lib/queries/translation-bundle";

type Removing = "author" | "coauthor" | "interviewee";

/**
 * Says of each passage of the translation what it says again: made-up words in sentences that are all alike
 * are linked surely by nobody but a person.
 */
export async function linkTranslation(interviewId: string): Promise<void> {
  const rows = await database().passage.findMany({ where: { transcript: { interviewId } } });
  const { grant } = enterAs(interviewId);
  for (const { id, transcriptId, key } of await passagesThere(interviewId)) {
    const said = rows.find((row) => row.key === key && row.transcriptId !== transcriptId);
    const input = ask({ originals: [said?.id ?? ""] });
    const changing = await grant("author", "alignment.change");
    const linked = await linkPassage(changing, { id: transcriptId, passage: id, input });
    if (linked.outcome !== "done") throw new Error(linked.outcome);
  }
}

/** Takes the same words out of the translation, so that nothing of what is out is open there. */
export async function takeOutAgain(
  interviewId: string,
  role: Removing,
  { anchor }: PassageView,
  span: { start: number; end: number },
): Promise<void> {
  const { id } = await passageThere(interviewId, anchor);
  const { revisions } = await database().passage.findUniqueOrThrow({
    where: { id },
    include: { revisions: true },
  });
  const grant = await enterAs(interviewId).grant(role, "passage.redact");
  const body = { revisionId: revisions[0]?.id, ...span, look: { kind: "ellipsis" } };
  const out = await redactPassage(grant, id, ask(body));
  if (out.outcome !== "done") throw new Error(out.outcome);
}

async function passagesThere(interviewId: string) {
  return await database().passage.findMany({
    where: { transcript: { interviewId, original: false } },
    orderBy: { position: "asc" },
  });
}

async function passageThere(interviewId: string, key: string) {
  const found = (await passagesThere(interviewId)).find((row) => row.key === key);
  if (!found) throw new Error("the translation has no such passage");
  return found;
}

/** Changes a passage of the original, and says what the passage that says it again needs to be settled. */
export async function leaveStale(
  interviewId: string,
  { id, anchor, revisionId, text }: PassageView,
) {
  const { grant } = enterAs(interviewId);
  const { id: there, transcriptId } = await passageThere(interviewId, anchor);
  await editWords(
    await grant("author", "passage.edit"),
    id,
    ask({ revisionId, text: `${text} Yes.` }),
  );
  const reading = await grant("author", "interview.read");
  const { passages } = await readPassages(reading, [id, there]);
  const digestOf = (one: string) => passages.find((view) => view.id === one)?.digest ?? "";
  const settling = { digest: digestOf(there), originals: [{ id, digest: digestOf(id) }] };
  const bundle = await readTranslationBundle(
    await grant("author", "transcript.change"),
    transcriptId,
  );
  const marked = bundle?.passages.map((one) => ({ ...one, same: one.id === there }));
  return { passage: there, settling, bundle: { ...bundle, passages: marked } };
}
