import { enterAs } from "@/e2e/world/enter-as";
import { answerSuggestion } from "@/lib/commands/answer-suggestion";
import { editWords } from "@/lib/commands/edit-words";
import { suggestWords } from "@/lib/commands/suggest-words";
import { ask } from "@/lib/db/testing/ask";
import { readReviewPage } from "@/lib/queries/review-page";

/**
 * Every third passage gets other words at its end, from its author or proposed and accepted: what is taken
 * out then stands in several revisions. Returns how many were changed.
 */
export async function editAtRandom(interviewId: string, random: () => number): Promise<number> {
  const { grant } = enterAs(interviewId);
  const { passages } = await readReviewPage(await grant("author", "interview.read"));
  const chosen = passages.filter(({ kind, out }) => kind !== "heading" && !out && random() < 0.34);
  for (const { id, revisionId, text } of chosen) {
    const body = ask({ revisionId, text: `${text} Mostly` });
    if (random() < 0.6) {
      await done(await editWords(await grant("author", "passage.edit"), id, body));
    } else {
      const wish = await suggestWords(await grant("interviewee", "passage.suggest"), id, body);
      const proposal = await done(wish);
      const yes = ask({ answer: "accept" });
      await done(await answerSuggestion(await grant("author", "suggestion.answer"), proposal, yes));
    }
  }
  return chosen.length;
}

/** The id of what was made. */
async function done(result: { outcome: string; id?: string | null }): Promise<string> {
  if (result.outcome !== "done") throw new Error(`an edit was answered ${result.outcome}`);
  return result.id ?? "";
}
