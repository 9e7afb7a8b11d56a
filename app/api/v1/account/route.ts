import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as account from "@/app/api/v1/_operations/account";
import { changeAccount } from "@/lib/access/change-account";

/** The name and interface language of whoever is signed in. */
export const PUT = serve(account.changeAccount, async ({ who, input }) => {
  const changed = await changeAccount(who, input.body);
  if (changed.outcome === "bad-input") return refuse("bad-input", { field: changed.field });
  return Response.json({ saved: true });
});
