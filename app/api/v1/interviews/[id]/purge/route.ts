import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as removed from "@/app/api/v1/_operations/removed";
import { purgeRemoved } from "@/lib/commands/purge-removed";

/** Erases for good what was taken out. */
export const POST = serve(removed.purge, async ({ who, input }) =>
  answerOutcome(await purgeRemoved(who, input)),
);
