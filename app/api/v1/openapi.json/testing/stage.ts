import { database } from "@/lib/db/client";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readPassages } from "@/lib/queries/review-page";

/** A request that is done, and who sends it: somebody of an interview, or a user of none. */
export type Sample = {
  userId: string;
  participantId?: string;
  params?: Record<string, string>;
  body?: unknown;
};

type By = (role: Role, more?: Omit<Sample, "userId" | "participantId">) => Promise<Sample>;

/** An interview made anew, and what the requests name of it. */
export async function stage(made?: MadeInterview) {
  const here = made ?? (await makeInterview());
  const id = here.passages[4] ?? "";
  const reading = await here.grant("author", "interview.read");
  const { passages } = await readPassages(reading, [id]);
  const { revisionId = "", digest = "", text = "" } = passages[0] ?? {};
  const by: By = async (role, more = {}) => {
    const participantId = here.people[role];
    const where = { id: participantId };
    const { userId } = await database().participant.findUniqueOrThrow({ where });
    return { userId: userId ?? "", participantId, params: { id: here.interviewId }, ...more };
  };
  return {
    made: here,
    id,
    revisionId,
    digest,
    text,
    by,
    seen: { revisionId, start: null, end: null },
  };
}
