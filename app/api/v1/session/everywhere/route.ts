import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as account from "@/app/api/v1/_operations/account";
import { signOutEverywhere } from "@/lib/access/sign-out";

/** Ends the person's sessions on every device, and their access tokens. */
export const DELETE = serve(account.signOutEverywhere, async () => {
  if (!(await signOutEverywhere())) return refuse("not-found");
  return Response.json({ signedOut: true }, { headers: { "clear-site-data": '"storage"' } });
});
