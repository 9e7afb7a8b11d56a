import "server-only";
import type { Wait } from "@/lib/core/home/interview-item";
import type { MyInterview } from "@/lib/db/my-interviews";
import { countOpenWork } from "@/lib/db/open-work";
import { type Grant, permit } from "@/lib/policy/grant";
import { readReviewPage } from "../review-page";
import { readSignOffPage } from "../sign-off-page";

/** The one thing an interview waits for from this person: the first that keeps others waiting. */
export async function waitOf(grant: Grant, mine: MyInterview): Promise<Wait | null> {
  switch (grant.role) {
    case "author":
    case "coauthor":
      return await authorWait(mine);
    case "interviewee":
      return await intervieweeWait(grant, mine);
    case "reader":
      return null;
  }
}

async function authorWait({ facts, interview }: MyInterview): Promise<Wait | null> {
  const grant = permit(facts, "finding.read");
  if (!grant) return null;
  const asked = interview.requests[0];
  if (asked && grant.also("request.answer")) {
    return { kind: "request", name: asked.participant.name };
  }
  if (interview.drifts.length > 0) return { kind: "drift", receipt: null };
  if (interview.stage === "signed_off") {
    return grant.also("publication.publish") ? { kind: "publish" } : null;
  }
  if (interview.stage !== "draft" && interview.stage !== "in_review") return null;
  const { answers, findings } = await countOpenWork(grant);
  if (answers > 0) return { kind: "answers", count: answers };
  if (interview.stage === "draft" && findings > 0) return { kind: "findings", count: findings };
  const alone = !interview.participants.some(({ role }) => role === "interviewee");
  return alone && grant.also("people.change") ? { kind: "invite" } : null;
}

async function intervieweeWait(
  grant: Grant,
  { facts, interview }: MyInterview,
): Promise<Wait | null> {
  const reads = permit(facts, "publication.read");
  const receipt = interview.publications[0]?.receipts[0]?.id;
  if (reads && receipt && interview.drifts.length > 0) return { kind: "drift", receipt };
  if (!reads || !grant.also("passage.decide")) return null;
  const { progress } = await readReviewPage(grant);
  const { waiting: count, minutesLeft: minutes } = progress;
  if (count > 0) return { kind: "passages", count, minutes };
  const { manifest, signed } = await readSignOffPage(reads);
  return manifest && !signed ? { kind: "sign" } : null;
}
