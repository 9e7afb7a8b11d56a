import "server-only";
import type { TokenSet } from "next-auth";
import GithubProvider from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { normaliseAddress } from "@/lib/core/address";
import { env } from "@/lib/env";
import { listOauthProviders } from "./oauth-providers";

/** Asks GitHub for every address and keeps the primary one only if GitHub has verified it. */
async function askGithub({
  client,
  tokens,
}: {
  client: { userinfo: (token: string) => Promise<object> };
  tokens: { access_token?: string };
}) {
  const token = tokens.access_token ?? "";
  const profile = await client.userinfo(token);
  const answer = await fetch("https://api.github.com/user/emails", {
    headers: { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" },
  });
  const list: unknown = answer.ok ? await answer.json() : [];
  const emails = Array.isArray(list) ? list : [];
  const own = emails.find((email) => email?.primary === true && email.verified === true);
  return { ...profile, email: typeof own?.email === "string" ? own.email : null };
}

/** next-auth's providers, as this server is set up. Never its e-mail provider (SECURITY.md 11). */
export function oauthProviders() {
  const { GITHUB_ID = "", GITHUB_SECRET = "", GOOGLE_ID = "", GOOGLE_SECRET = "" } = env();
  return listOauthProviders().map(({ id }) => {
    if (id === "google")
      return GoogleProvider({ clientId: GOOGLE_ID, clientSecret: GOOGLE_SECRET });
    const github = GithubProvider({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET });
    const userinfo = { url: "https://api.github.com/user", request: askGithub };
    return keepOneForm({ ...github, userinfo });
  });
}

type Person = { id: string; name?: string | null; email?: string | null };

/** next-auth stores and compares the address as it comes; it gets it in the one form we keep. */
function keepOneForm<P>(provider: OAuthConfig<P>): OAuthConfig<P> {
  const profile = async (given: P, tokens: TokenSet): Promise<Person> => {
    const { id, name, email } = await provider.profile(given, tokens);
    return { id, name: name ?? null, email: normaliseAddress(email ?? "") };
  };
  return { ...provider, profile: profile as OAuthConfig<P>["profile"] };
}

/** The address a provider vouches for; null when it does not. */
export function verifiedEmail(provider: string | undefined, profile: unknown): string | null {
  const said = (profile ?? {}) as { email?: unknown; email_verified?: unknown };
  if (typeof said.email !== "string") return null;
  if (provider === "github") return said.email; // askGithub lets verified ones through only
  return provider === "google" && said.email_verified === true ? said.email : null;
}
