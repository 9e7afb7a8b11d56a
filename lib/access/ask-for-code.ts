import "server-only";
import { z } from "zod";
import { normaliseAddress } from "@/lib/core/address";
import { ownPath } from "@/lib/core/own-path";
import { inTransaction } from "@/lib/db/in-transaction";
import { findInvitation } from "@/lib/db/invitations";
import { joinInterviews } from "@/lib/db/join-interviews";
import { countAgainst } from "@/lib/db/limits";
import { listAskers } from "@/lib/db/receipts";
import { hashSecret } from "@/lib/db/secrets";
import { askForSignIn } from "@/lib/db/sign-in-requests";
import { rememberAsking } from "./asked-cookie";
import { DECLINE, type Goal } from "./enter-by-proof";
import { networkOf } from "./network";
import { currentIdentity } from "./session";

export const askBody = z.union([
  z.strictObject({ email: z.string().max(320), next: z.string().nullish() }),
  z.strictObject({
    invitation: z.string().regex(/^[\w-]{43}$/),
    decline: z.boolean().optional(),
  }),
  z.strictObject({ receipt: z.string().regex(/^[0-9a-f]{64}$/), who: z.int().min(0).max(100) }),
]);

/**
 * `sent` says only that a mail goes out if the address may have one. `joined`: whoever is signed in has
 * already proved the invited address. `wait` is in seconds.
 */
export type Asked =
  | { outcome: "sent" }
  | { outcome: "joined"; next: string }
  | { outcome: "bad-input"; field: "email" }
  | { outcome: "no-invitation" }
  | { outcome: "too-many"; wait: number };

/**
 * Answers "send me a code": the same for known and unknown addresses, before anything is looked up about
 * them (SECURITY.md 12). An invitation can do nothing but this, for the address it was made for, and a
 * receipt's link for the address of one of those who signed.
 */
export async function askForCode(body: unknown, locale: string): Promise<Asked> {
  const parsed = askBody.safeParse(body);
  if (!parsed.success) return { outcome: "bad-input", field: "email" };
  if ("invitation" in parsed.data) return await askByInvitation(parsed.data, locale);
  if ("receipt" in parsed.data) return await askByReceipt(parsed.data, locale);
  const email = normaliseAddress(parsed.data.email);
  if (!email) return { outcome: "bad-input", field: "email" };
  const wait = await countAgainst("mails-from-network", await networkOf());
  if (wait > 0) return { outcome: "too-many", wait };
  return await send(email, locale, { path: ownPath(parsed.data.next), invitationHash: null });
}

/** @param decline whether they would rather say no: then the page for that is where they come to. */
async function askByInvitation(
  { invitation: token, decline = false }: { invitation: string; decline?: boolean },
  locale: string,
): Promise<Asked> {
  const path = decline ? DECLINE : null;
  const wait = await countAgainst("mails-from-network", await networkOf());
  if (wait > 0) return { outcome: "too-many", wait };
  const invitationHash = hashSecret(token);
  const found = await findInvitation(invitationHash);
  if (!found) return { outcome: "no-invitation" };
  const identity = await currentIdentity();
  if (identity?.email === found.email) {
    await inTransaction((tx) => joinInterviews(tx, identity.userId, identity.email));
    return { outcome: "joined", next: `/interviews/${found.interviewId}${path ?? ""}` };
  }
  return await send(found.email, locale, { path, invitationHash });
}

/** Who holds a receipt's link is asked for a code from the mailbox of whom they say they are. */
async function askByReceipt(
  { receipt, who }: { receipt: string; who: number },
  locale: string,
): Promise<Asked> {
  const wait = await countAgainst("mails-from-network", await networkOf());
  if (wait > 0) return { outcome: "too-many", wait };
  const asker = (await listAskers(receipt))[who];
  if (!asker) return { outcome: "no-invitation" };
  return await send(asker.email, locale, { path: asker.path, invitationHash: null });
}

async function send(email: string, locale: string, goal: Goal): Promise<Asked> {
  const wait = await countAgainst("mails-to-address", email);
  if (wait > 0) return { outcome: "too-many", wait };
  await rememberAsking(await askForSignIn(email, locale), goal);
  return { outcome: "sent" };
}
