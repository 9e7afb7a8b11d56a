import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as publishing from "@/app/api/v1/_operations/publishing";
import { publishInterview } from "@/lib/commands/publish-interview";
import { readPublication } from "@/lib/queries/publish-page";

/** How the newest publication is doing, for the authors' page that waits for it. */
export const GET = serve(publishing.readPublication, async ({ who }) => {
  if (who.role === "interviewee") return refuse("not-found");
  return Response.json({ publication: await readPublication(who) });
});

/** Asks for the publication of exactly this manifest. */
export const POST = serve(publishing.publish, async ({ who, input }) =>
  answerOutcome(await publishInterview(who, input)),
);
