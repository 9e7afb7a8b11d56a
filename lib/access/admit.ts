import "server-only";
import { findTokenHolder } from "@/lib/db/personal-tokens";
import { type Identity, identify } from "@/lib/policy/identity";
import { countRequest } from "./count-request";
import { currentIdentity } from "./session";

/** `bad`: it names an access token that does not count here. `wait` is in seconds. */
export type Admitted =
  | { identity: Identity | null; byToken: boolean }
  | { bad: true }
  | { wait: number };

/**
 * Who sent a request to `/api/v1`, by session cookie or access token, and whether they may go on now. One
 * that names a token is never answered by its cookie.
 * @param tokens whether a token counts for this operation, or makes it one that does not exist.
 */
export async function admit(request: Request, { tokens }: { tokens: boolean }): Promise<Admitted> {
  const secret = bearerOf(request);
  const identity = secret === null ? await currentIdentity() : await holderOf(secret);
  const wait = await countRequest(identity);
  if (wait > 0) return { wait };
  if (secret !== null && !(tokens && identity)) return { bad: true };
  return { identity, byToken: secret !== null };
}

/** The token of `Authorization: Bearer`; other schemes belong to a proxy in front. */
function bearerOf(request: Request): string | null {
  const header = request.headers.get("authorization") ?? "";
  return /^bearer(?:\s+(.*))?$/i.exec(header) ? header.slice(6).trim() : null;
}

async function holderOf(secret: string): Promise<Identity | null> {
  if (!/^rb_[\w-]{43}$/.test(secret)) return null;
  const facts = await findTokenHolder(secret);
  return facts ? identify(facts) : null;
}
