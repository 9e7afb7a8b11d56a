import { z } from "zod";
import { mailChoiceBody } from "@/lib/commands/choose-mails";
import { seenBody } from "@/lib/commands/see-notices";
import { operation } from "../_kit/operation";

/** What waits for somebody, and which mails they get. */

const interview = { for: "participant", of: "interview", by: "id" } as const;
const saved = z.object({ saved: z.literal(true) });

export const readInbox = operation({
  method: "GET",
  path: "/inbox",
  summary: "What waits for you over all interviews, and news; kinds, names and links, no words.",
  door: { for: "person" },
  body: null,
  answer: z.object({
    items: z.array(
      z.looseObject({
        id: z.uuid().nullable(),
        kind: z.string(),
        interviewId: z.uuid(),
        waits: z.boolean(),
        by: z.string().nullable(),
        at: z.iso.datetime().nullable(),
        path: z.string(),
      }),
    ),
  }),
});

export const seeNotices = operation({
  method: "POST",
  path: "/inbox/seen",
  summary:
    "Says that you saw notices; news and mentions go by that, what is asked when it is done.",
  door: { for: "person" },
  body: seenBody,
  answer: saved,
});

export const chooseMails = operation({
  method: "PUT",
  path: "/interviews/{id}/mail-choice",
  summary: "Says which mails you want about an interview.",
  door: { ...interview, may: ["mail.choose"] },
  body: mailChoiceBody,
  answer: saved,
});
