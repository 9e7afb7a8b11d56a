import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { giveConsent } from "@/lib/commands/give-consent";

/** Says which of a translation may go out. */
export const PUT = serve(transcripts.consent, async ({ who, params, input }) =>
  answerOutcome(await giveConsent(who, params.id, input)),
);
