import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as account from "@/app/api/v1/_operations/account";
import { revokeToken } from "@/lib/access/revoke-token";

/** Ends an access token at once. */
export const DELETE = serve(account.revokeToken, async ({ who, params }) =>
  (await revokeToken(who, params.id)) ? Response.json({ revoked: true }) : refuse("not-found"),
);
