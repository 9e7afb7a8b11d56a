import { getLocale } from "next-intl/server";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as account from "@/app/api/v1/_operations/account";
import { askForCode } from "@/lib/access/ask-for-code";

/** "Send me a code", for an address or for an invitation's address. */
export const POST = serve(account.askForCode, async ({ input }) => {
  const asked = await askForCode(input.body, await getLocale());
  switch (asked.outcome) {
    case "sent":
      return Response.json({ sent: true });
    case "joined":
      return Response.json({ next: asked.next });
    case "bad-input":
      return refuse("bad-input", { field: asked.field });
    case "no-invitation":
      return refuse("not-found");
    case "too-many":
      return refuse("too-many", { wait: asked.wait });
  }
});
