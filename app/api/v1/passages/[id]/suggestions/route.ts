import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as passages from "@/app/api/v1/_operations/passages";
import { suggestChange } from "@/lib/commands/suggest-change";
import { readSuggestions } from "@/lib/queries/past-suggestions";

/** Suggests a change, or makes it at once. */
export const POST = serve(passages.suggestChange, async ({ who, params, input }) =>
  answerWords(who, await suggestChange(who, params.id, input)),
);

/** What was suggested, and how it was answered. */
export const GET = serve(passages.readSuggestions, async ({ who, params }) => {
  const suggestions = await readSuggestions(who, params.id);
  return suggestions ? Response.json({ suggestions }) : refuse("not-found");
});
