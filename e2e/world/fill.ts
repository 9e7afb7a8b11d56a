import { answerSuggestion } from "@/lib/commands/answer-suggestion";
import { makeRequest } from "@/lib/commands/make-request";
import { openThread } from "@/lib/commands/open-thread";
import { redactPassage } from "@/lib/commands/redact-passage";
import { removeParticipant } from "@/lib/commands/remove-participant";
import { suggestWords } from "@/lib/commands/suggest-words";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import { readReviewPage } from "@/lib/queries/review-page";
import { enterAs } from "./enter-as";
import { finish } from "./finish";

/** A review in the middle: a span out, a proposal that waits, and a comment. Returns the proposal's id. */
export async function decideSome(interviewId: string): Promise<string> {
  const { grant } = enterAs(interviewId);
  const { passages } = await readReviewPage(await grant("interviewee", "interview.read"));
  const [first, second, third = first] = passages.filter(({ kind }) => kind === "turn");
  if (!first || !second || !third) throw new Error("the post is too short");
  const word = /nine hundred|neuf cents|q[a-z]{11}/.exec(second.text);
  if (!word) throw new Error("the post has nothing to take out");
  const span = { start: word.index, end: word.index + word[0].length, look: { kind: "ellipsis" } };
  const { id: passageId, revisionId } = second;
  await redactPassage(
    await grant("interviewee", "passage.redact"),
    passageId,
    ask({ revisionId, ...span }),
  );
  const wording = { revisionId: first.revisionId, text: `${first.text} Really?` };
  const made = await suggestWords(
    await grant("interviewee", "passage.suggest"),
    first.id,
    ask(wording),
  );
  if (made.outcome !== "done" || !made.id) throw new Error(made.outcome);
  const talk = {
    revisionId: third.revisionId,
    start: null,
    end: null,
    body: "Good?",
    talk: false,
    visibility: "all",
  };
  await openThread(await grant("interviewee", "thread.write"), third.id, ask(talk));
  return made.id;
}

/** One of everything an interview can hold, published and asked to change; for stories that look at all. */
export async function fill(interviewId: string): Promise<void> {
  const { grant } = enterAs(interviewId);
  const proposal = await decideSome(interviewId);
  const answer = ask({ answer: "decline" });
  await answerSuggestion(await grant("author", "suggestion.answer"), proposal, answer);
  await finish(interviewId);
  const request = { kind: "change", body: "One more thing, please." };
  await makeRequest(await grant("interviewee", "request.make"), ask(request));
}

/** Ends somebody's access, as the author would. */
export async function remove(interviewId: string, person: { email: string }): Promise<void> {
  const where = { interviewId, email: person.email };
  const { id } = await database().participant.findFirstOrThrow({ where });
  const grant = await enterAs(interviewId).grant("author", "people.change");
  await removeParticipant(grant, id, ask());
}
