import "server-only";
import type { MailChoice, MailChoiceName } from "@/lib/core/notice/mail-choice";
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
