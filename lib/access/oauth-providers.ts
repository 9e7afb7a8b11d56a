import "server-only";
import { env } from "@/lib/env";

/** An account somewhere else that this server accepts; both halves of its key are set. */
export type OauthProvider = { id: "github" | "google"; name: string };

export function listOauthProviders(): OauthProvider[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = env();
  const known: OauthProvider[] = [];
  if (GITHUB_ID && GITHUB_SECRET) known.push({ id: "github", name: "GitHub" });
  if (GOOGLE_ID && GOOGLE_SECRET) known.push({ id: "google", name: "Google" });
  return known;
}
