import "server-only";
import { z } from "zod";
import type { MailChoice } from "@/lib/core/notice/mail-choice";
import { saveMailChoice } from "@/lib/db/mail-choices";
import type { Grant } from "@/lib/policy/grant";
import { type BadInput, type Gone, parseBody } from "./parse-body";

export const mailChoiceBody: z.ZodType<MailChoice> = z.strictObject({
  turn: z.boolean(),
  digest: z.boolean(),
  reminders: z.boolean(),
  published: z.boolean(),
});

/** Keeps which mails the person wants about the interview; the last choice counts, so it needs no key. */
export async function chooseMails(
  grant: Grant<"mail.choose">,
  body: unknown,
): Promise<{ outcome: "done" } | BadInput | Gone> {
  const { data, refusal } = parseBody(mailChoiceBody, body);
  if (refusal) return refusal;
  return { outcome: (await saveMailChoice(grant, data)) ? "done" : "gone" };
}
