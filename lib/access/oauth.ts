import "server-only";
import type { AuthOptions } from "next-auth";
import type { Adapter } from "next-auth/adapters";
import { normaliseAddress } from "@/lib/core/address";
import { ownPath } from "@/lib/core/own-path";
import { inTransaction } from "@/lib/db/in-transaction";
import { joinInterviews } from "@/lib/db/join-interviews";
import { oauthAdapter } from "@/lib/db/oauth-adapter";
import { newToken } from "@/lib/db/secrets";
import { ABSOLUTE } from "@/lib/db/sessions";
import { ensureSignedInUser, mayListen } from "@/lib/db/users";
import { env } from "@/lib/env";
import { oauthProviders, verifiedEmail } from "./oauth-profiles";
import { serverSecret } from "./secret";
import { currentIdentity } from "./session";
import { cookieName, cookieOptions } from "./session-cookie";

/**
 * next-auth for GitHub and Google only. It shares our session cookie and table. Nobody comes in who
 * could not come in by mail, and an account is linked by hand: by its owner, signed in with the same
 * address.
 */
export async function oauthOptions(): Promise<AuthOptions> {
  return {
    secret: await serverSecret(),
    providers: oauthProviders() as AuthOptions["providers"],
    // Its types ask for more than it calls; what it calls is there.
    adapter: oauthAdapter() as unknown as Adapter,
    session: {
      strategy: "database",
      maxAge: ABSOLUTE / 1000,
      generateSessionToken: newToken,
    },
    cookies: { sessionToken: { name: cookieName("session"), options: cookieOptions() } },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    callbacks: {
      signIn: ({ account, profile }) => mayEnter(account?.provider, profile),
      redirect: ({ url }) => `${env().READBACK_URL}${placeOf(url)}`,
    },
    events: {
      signIn: async ({ user }) => {
        const email = user.email ?? "";
        await inTransaction(async (tx) => {
          const { id } = await ensureSignedInUser(tx, email);
          await joinInterviews(tx, id, email);
        });
      },
    },
    logger: { error: () => {}, warn: () => {}, debug: () => {} }, // its lines quote addresses
  };
}

/** The provider vouches for the address in the one form we keep, and that address is welcome. */
async function mayEnter(provider: string | undefined, profile: unknown): Promise<boolean> {
  const said = verifiedEmail(provider, profile);
  const email = said && normaliseAddress(said);
  if (!email) return false;
  const identity = await currentIdentity();
  if (identity && identity.email !== email) return false;
  return await mayListen(email);
}

function placeOf(url: string): string {
  const origin = env().READBACK_URL;
  return ownPath(url.startsWith(origin) ? url.slice(origin.length) : url) ?? "/";
}
