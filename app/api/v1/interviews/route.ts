import { answerImport } from "@/app/api/v1/_kit/answer-import";
import { serve } from "@/app/api/v1/_kit/serve";
import * as interviews from "@/app/api/v1/_operations/interviews";
import { importPost } from "@/lib/commands/import-post";
import { readHomePage } from "@/lib/queries/home-page";

/** The interviews somebody takes part in. */
export const GET = serve(interviews.listInterviews, async ({ who }) =>
  Response.json({ interviews: await readHomePage(who) }),
);

/** Imports a post as a new interview. Who may not hears what a stranger hears, and nothing is read. */
export const POST = serve(interviews.importInterview, async ({ who, input }) =>
  answerImport(await importPost(who, input)),
);
