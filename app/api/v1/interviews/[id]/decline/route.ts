import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as people from "@/app/api/v1/_operations/people";
import { declineReview } from "@/lib/commands/decline-review";
import { resumeReview } from "@/lib/commands/resume-review";

/** Says no, or not now. */
export const POST = serve(people.decline, async ({ who, input }) =>
  answerOutcome(await declineReview(who, input)),
);

/** Takes that back. */
export const DELETE = serve(people.resume, async ({ who, input }) =>
  answerOutcome(await resumeReview(who, input)),
);
