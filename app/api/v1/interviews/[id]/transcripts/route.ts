import { answerTranslation } from "@/app/api/v1/_kit/answer-import";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { addTranslation } from "@/lib/commands/add-translation";
import { readLanguagesPage } from "@/lib/queries/languages-page";

/** Every language of the interview. */
export const GET = serve(transcripts.readAll, async ({ who }) =>
  Response.json(await readLanguagesPage(who)),
);

/** Adds a post in another language. */
export const POST = serve(transcripts.add, async ({ who, input }) =>
  answerTranslation(await addTranslation(who, input)),
);
