import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as terms from "@/app/api/v1/_operations/terms";
import { changeTerms } from "@/lib/commands/change-terms";
import { readEverywhere } from "@/lib/queries/everywhere";

/** The list of names, and each place that says one. */
export const GET = serve(terms.readTerms, async ({ who }) =>
  Response.json(await readEverywhere(who)),
);

/** Puts another list in its place. */
export const PUT = serve(terms.changeTerms, async ({ who, input }) =>
  answerOutcome(await changeTerms(who, input)),
);
