import { editWords } from "@/lib/commands/edit-words";
import { ask } from "@/lib/db/testing/ask";
import { readReviewPage } from "@/lib/queries/review-page";
import { enterAs } from "./enter-as";

/** The author changes words of an interview, somewhere else and meanwhile. */
export async function changeWords(interviewId: string, from: string, to: string): Promise<void> {
  const { grant } = enterAs(interviewId);
  const { passages } = await readReviewPage(await grant("author", "interview.read"));
  const found = passages.find(({ text }) => text.includes(from));
  if (!found) throw new Error(`no passage says "${from}"`);
  const { id, revisionId, text } = found;
  const body = { revisionId, text: text.replace(from, to) };
  const { outcome } = await editWords(await grant("author", "passage.edit"), id, ask(body));
  if (outcome !== "done") throw new Error(outcome);
}
