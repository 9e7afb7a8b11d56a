import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as account from "@/app/api/v1/_operations/account";
import { openSession } from "@/lib/access/open-session";
import { signOut } from "@/lib/access/sign-out";

/**
 * The link's token in the browser that asked, or a code, opens a session. `need` says what is missing;
 * nothing was used up then.
 */
export const POST = serve(account.openSession, async ({ input }) => {
  const opened = await openSession(input.body);
  switch (opened.outcome) {
    case "opened":
      return Response.json({ next: opened.next });
    case "code-needed":
      return Response.json({ need: "code" });
    case "wrong-code":
      return Response.json({ need: "code", left: opened.left });
    case "expired":
      return Response.json({ need: "link" });
    case "bad-input":
      return refuse("bad-input", { field: opened.field });
    case "too-many":
      return refuse("too-many", { wait: opened.wait });
  }
});

/** Drafts go with the session, also from a browser that left the page (SECURITY.md 8). */
const forgetDevice = { "clear-site-data": '"storage"' };

/** Signs this browser out. */
export const DELETE = serve(account.signOut, async () => {
  await signOut();
  return Response.json({ signedOut: true }, { headers: forgetDevice });
});
