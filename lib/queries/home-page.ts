import "server-only";
import type { InterviewItem } from "@/lib/core/home/interview-item";
import { textOf } from "@/lib/core/words/text-of";
import { listMyInterviews, type MyInterview } from "@/lib/db/my-interviews";
import { type Grant, permit } from "@/lib/policy/grant";
import type { Identity } from "@/lib/policy/identity";
import { waitOf } from "./home/wait-of";
import { readReviewPage } from "./review-page";

/** The interviews of whoever is signed in, as each may be seen by them, the latest moved first. */
export async function readHomePage(identity: Identity): Promise<InterviewItem[]> {
  const mine = await listMyInterviews(identity);
  const items = await Promise.all(mine.map(itemOf));
  const moved = new Map(mine.map((one) => [one.facts.interviewId, timeOf(one).getTime()]));
  const time = (item: InterviewItem) => moved.get(item.id) ?? 0;
  return items.filter((item) => item !== null).sort((a, b) => time(b) - time(a));
}

/** A reader's line does not move when something is taken out: they must not learn that it was. */
function timeOf({ facts, movedAt, joinedAt }: MyInterview): Date {
  return facts.role === "reader" ? joinedAt : movedAt;
}

async function itemOf(mine: MyInterview): Promise<InterviewItem | null> {
  const { facts, interview, movedAt } = mine;
  const grant = permit(facts, "interview.read");
  if (!grant) return null;
  const reader = facts.role === "reader";
  const others = interview.participants.filter(({ id }) => id !== facts.id);
  const side = (roles: string[]) =>
    others.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  const gave = side(["interviewee"]);
  return {
    id: facts.interviewId,
    title: await titleOf(grant, mine),
    language: interview.transcripts[0]?.language ?? "en",
    stage: interview.stage,
    role: facts.role,
    with: facts.role === "interviewee" ? side(["author", "coauthor"]) : gave,
    wait: await waitOf(grant, mine),
    movedAt: reader ? null : movedAt.toISOString(),
  };
}

/** Both sides see the title whatever became of it; a reader what they would see in the interview. */
async function titleOf(grant: Grant, { interview }: MyInterview): Promise<string | null> {
  if (!grant.also("removed.read")) {
    const { passages } = await readReviewPage(grant);
    return passages.find(({ kind }) => kind === "title")?.text || null;
  }
  const passage = interview.transcripts[0]?.passages[0];
  const source = passage?.revisions[0]?.source;
  if (!passage || source === undefined) return null;
  return textOf(source, passage.syntax as Parameters<typeof textOf>[1]) || null;
}
