import { enterAs } from "@/e2e/world/enter-as";
import { dismissDifference } from "@/lib/commands/dismiss-difference";
import { editWords } from "@/lib/commands/edit-words";
import { linkPassage } from "@/lib/commands/link-passage";
import { redactPassage } from "@/lib/commands/redact-passage";
import type { PassageView } from "@/lib/core/review/passage-view";
import { database } from "@/lib/db/client";
import { differencesOf } from "@/lib/db/differences";
import { loadTranscript } from "@/lib/db/review";
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
  const { id, revisions } = await passageThere(interviewId, anchor);
  const grant = await enterAs(interviewId).grant(role, "passage.redact");
  const body = { revisionId: revisions[0]?.id, ...span, look: { kind: "ellipsis" } };
  const out = await redactPassage(grant, id, ask(body));
  if (out.outcome !== "done") throw new Error(out.outcome);
}

async function passagesThere(interviewId: string) {
  return await database().passage.findMany({
    where: { transcript: { interviewId, original: false } },
    include: { revisions: { orderBy: { number: "asc" } } },
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

/**
 * Lets two passages of the translation say a number that the original does not; that is called right of the
 * first. What names the other difference, and that dismissal.
 */
export async function leaveDifferences(interviewId: string, turns: PassageView[]) {
  const { grant } = enterAs(interviewId);
  const find = async () => {
    const rows = await loadTranscript(await grant("author", "interview.read"), { language: "fr" });
    return { id: rows?.transcript.id ?? "", differences: rows ? differencesOf(rows) : [] };
  };
  for (const { anchor } of turns) {
    const { id, revisions } = await passageThere(interviewId, anchor);
    const [said] = revisions;
    const text = `${said?.source} 412.`;
    const editing = await grant("author", "passage.edit");
    await editWords(editing, id, ask({ revisionId: said?.id, text }));
  }
  const { id, differences } = await find();
  const [first, second] = differences.filter(({ rule }) => rule === "number-differs");
  const body = { difference: first?.mark, note: "It is meant so." };
  const done = await dismissDifference(await grant("author", "difference.dismiss"), id, ask(body));
  if (done.outcome !== "done" || !done.id) throw new Error(done.outcome);
  return { difference: second?.mark ?? "", dismissal: done.id };
}
