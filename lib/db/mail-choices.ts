import "server-only";
import type { MailChoice, MailChoiceName } from "@/lib/core/notice/mail-choice";
import type { Grant } from "@/lib/policy/grant";
import { database } from "./client";
import type { Participant } from "./generated/client";

type Row = Pick<Participant, "mailTurn" | "mailDigest" | "mailReminders" | "mailPublished">;

/** Which mails a participant wants about their interview. */
export function mailChoiceOf(row: Row): MailChoice {
  return {
    turn: row.mailTurn,
    digest: row.mailDigest,
    reminders: row.mailReminders,
    published: row.mailPublished,
  };
}

export function wants(row: Row, name: MailChoiceName): boolean {
  return mailChoiceOf(row)[name];
}

/** Which mails the grant's holder wants, and the time zone they were seen in last. */
export async function readMailChoice({
  participantId: id,
}: Grant): Promise<{ choice: MailChoice; zone: string | null }> {
  const row = await database().participant.findUniqueOrThrow({ where: { id } });
  return { choice: mailChoiceOf(row), zone: row.zone };
}

/** Keeps which mails the grant's holder wants. Not an act: nobody else sees it, and the last one counts. */
export async function saveMailChoice(
  { participantId, interviewId }: Grant<"mail.choose">,
  choice: MailChoice,
): Promise<boolean> {
  const { count } = await database().participant.updateMany({
    where: { id: participantId, interviewId, removedAt: null },
    data: rowOf(choice),
  });
  return count === 1;
}

function rowOf({ turn, digest, reminders, published }: MailChoice): Row {
  return {
    mailTurn: turn,
    mailDigest: digest,
    mailReminders: reminders,
    mailPublished: published,
  };
}
