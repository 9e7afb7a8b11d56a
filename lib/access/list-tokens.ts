import "server-only";
import type { TokenView } from "@/lib/core/account/token-view";
import { listPersonalTokens } from "@/lib/db/personal-tokens";
import type { Identity } from "@/lib/policy/identity";

/** The access tokens of whoever is signed in, the newest first, without their secrets. */
export async function listTokens(identity: Identity): Promise<TokenView[]> {
  const rows = await listPersonalTokens(identity);
  return rows.map(({ id, name, madeAt, usedAt, expires }) => ({
    ...{ id, name },
    madeAt: madeAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
    expires: expires.toISOString(),
  }));
}
