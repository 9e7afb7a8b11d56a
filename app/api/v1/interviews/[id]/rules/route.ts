import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as rules from "@/app/api/v1/_operations/rules";
import { proposeRules } from "@/lib/commands/propose-rules";
import { readRulesPage } from "@/lib/queries/rules-page";

/** The ground rules as they stand. */
export const GET = serve(rules.readRules, async ({ who }) =>
  Response.json(await readRulesPage(who)),
);

/** Proposes a version. */
export const POST = serve(rules.proposeRules, async ({ who, input }) =>
  answerOutcome(await proposeRules(who, input)),
);
