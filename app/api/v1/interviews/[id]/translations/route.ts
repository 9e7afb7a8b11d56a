import { answerTranslation } from "@/app/api/v1/_kit/answer-import";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { startTranslation } from "@/lib/commands/start-translation";

/** Begins a translation that is written here. */
export const POST = serve(transcripts.start, async ({ who, input }) =>
  answerTranslation(await startTranslation(who, input)),
);
