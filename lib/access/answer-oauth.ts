import "server-only";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { oauthOptions } from "./oauth";
import { listOauthProviders } from "./oauth-providers";

type Context = { params: Promise<{ nextauth: string[] }> };

/** What a sign-in with GitHub or Google needs. Sessions are read and ended by our own routes. */
const needed = new Set(["csrf", "signin", "callback", "error"]);

/** next-auth's routes; 404 for everything else, and for all of it while no provider is set up. */
export async function answerOauth(request: NextRequest, context: Context): Promise<Response> {
  const [action = "", provider] = (await context.params).nextauth;
  const known = listOauthProviders().some(({ id }) => id === provider);
  const named = action === "signin" || action === "callback";
  if (listOauthProviders().length === 0 || !needed.has(action) || (named && !known)) {
    return Response.json({ error: "not-found" }, { status: 404 });
  }
  return await NextAuth(request, context, await oauthOptions());
}
