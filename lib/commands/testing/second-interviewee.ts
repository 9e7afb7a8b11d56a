import { randomUUID } from "node:crypto";
import { database } from "@/lib/db/client";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { statesOf } from "@/lib/db/passage-state";
import { loadReview } from "@/lib/db/review";
import { ask } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { type Grant, permit } from "@/lib/policy/grant";
import type { Permission } from "@/lib/policy/table";
import { approveRest } from "../approve-rest";
import { signManifest } from "../sign-manifest";

export type Someone = {
  id: string;
  enter: <P extends Permission>(permission: P) => Promise<Grant<P> | null>;
};

/** One more interviewee, joined; approves and signs with the functions below. */
export async function addInterviewee(made: MadeInterview): Promise<Someone> {
  const email = `noor-${randomUUID()}@example.org`;
  const user = await database().user.create({ data: { email } });
  const { interviewId } = made;
  const person = { role: "interviewee" as const, name: "Noor", joinedAt: new Date() };
  const { id } = await database().participant.create({
    data: { interviewId, email, userId: user.id, ...person },
  });
  return { id, enter: (permission) => enterAs(id, permission) };
}

/** A grant as the door would make it now. */
export async function enterAs<P extends Permission>(
  id: string,
  permission: P,
): Promise<Grant<P> | null> {
  const include = { interview: { select: { stage: true } } };
  const row = await database().participant.findUniqueOrThrow({ where: { id }, include });
  return permit({ ...row, stage: row.interview.stage }, permission);
}

/** Says that everything that stays is fine, as one person. */
export async function approveAllAs(someone: Someone): Promise<void> {
  const grant = await someone.enter("passage.decide");
  if (!grant) throw new Error("may not decide");
  const staying = [...statesOf(await loadReview(grant)).values()].filter(({ look }) => !look);
  const passages = staying.map(({ id, revision, digest }) => ({
    id,
    revisionId: revision.id,
    digest,
  }));
  await approveRest(grant, ask({ passages }));
}

/** Signs what would go out now, as one person. */
export async function signAs(someone: Someone) {
  const grant = await someone.enter("signoff.sign");
  if (!grant) throw new Error("may not sign");
  const now = editionNow(await loadEditionInput(grant));
  if (now.kind !== "ready") throw new Error("something waits");
  return await signManifest(grant, ask({ manifest: now.manifest, name: "Noor" }));
}
