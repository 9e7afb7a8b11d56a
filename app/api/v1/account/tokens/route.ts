import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as account from "@/app/api/v1/_operations/account";
import { listTokens } from "@/lib/access/list-tokens";
import { makeToken } from "@/lib/access/make-token";

/** The access tokens of whoever is signed in, without their secrets. */
export const GET = serve(account.listTokens, async ({ who }) =>
  Response.json({ tokens: await listTokens(who) }),
);

/** Makes one. Its secret is told here once and stored nowhere. */
export const POST = serve(account.makeToken, async ({ who, input }) => {
  const made = await makeToken(who, input);
  switch (made.outcome) {
    case "done":
      return Response.json({ id: made.id, token: made.token }, { status: 201 });
    case "bad-input":
      return refuse("bad-input", { field: made.field });
    case "blocked":
    case "key-reused":
      return refuse(made.outcome);
  }
});
