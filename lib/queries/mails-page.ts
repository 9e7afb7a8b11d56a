import "server-only";
import type { MailChoice } from "@/lib/core/notice/mail-choice";
import { readMailChoice } from "@/lib/db/mail-choices";
import type { Grant } from "@/lib/policy/grant";

/** What the page of mails shows: nothing of the interview, and the time zone that nights are told by. */
export type MailsView = { interviewId: string; choice: MailChoice; zone: string | null };

export async function readMailsPage(grant: Grant<"mail.choose">): Promise<MailsView> {
  return { interviewId: grant.interviewId, ...(await readMailChoice(grant)) };
}
