import { z } from "zod";
import { mailChoiceBody } from "@/lib/commands/choose-mails";
import { operation } from "../_kit/operation";

/** What waits for somebody, and which mails they get. */

const interview = { for: "participant", of: "interview", by: "id" } as const;
const saved = z.object({ saved: z.literal(true) });

export const chooseMails = operation({
  method: "PUT",
  path: "/interviews/{id}/mail-choice",
  summary: "Says which mails you want about an interview.",
  door: { ...interview, may: ["mail.choose"] },
  body: mailChoiceBody,
  answer: saved,
});
