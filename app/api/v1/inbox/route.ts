import { serve } from "@/app/api/v1/_kit/serve";
import * as notices from "@/app/api/v1/_operations/notices";
import { readInbox } from "@/lib/queries/inbox";

/** What waits for somebody, over all their interviews. */
export const GET = serve(notices.readInbox, async ({ who }) =>
  Response.json({ items: await readInbox(who) }),
);
