import "server-only";
import { cookies } from "next/headers";
import { MAIL_LIFE } from "@/lib/db/sign-in-requests";
import type { Goal } from "./enter-by-proof";
import { cookieName, cookieOptions } from "./session-cookie";

const invitation = /^invitation:([0-9a-f]{64})(\/decline)?$/;

/** Marks this browser as the one that asked, for as long as the mail lives. */
export async function rememberAsking(secret: string, goal: Goal): Promise<void> {
  const jar = await cookies();
  const options = { ...cookieOptions(), sameSite: "strict" as const, maxAge: MAIL_LIFE / 1000 };
  jar.set(cookieName("asked"), secret, options);
  const next = goal.invitationHash
    ? `invitation:${goal.invitationHash}${goal.path ?? ""}`
    : (goal.path ?? "");
  jar.set(cookieName("next"), next, next ? options : { ...options, maxAge: 0 });
}

/** The secret of the browser that asked, and where it wanted to go. */
export async function recallAsking(): Promise<{ secret: string | null; goal: Goal }> {
  const jar = await cookies();
  const secret = jar.get(cookieName("asked"))?.value || null;
  const next = jar.get(cookieName("next"))?.value ?? "";
  const [, invitationHash = null, within = null] = invitation.exec(next) ?? [];
  return { secret, goal: { path: invitationHash ? within : next || null, invitationHash } };
}

export async function forgetAsking(): Promise<void> {
  const jar = await cookies();
  const gone = { ...cookieOptions(), sameSite: "strict" as const, maxAge: 0 };
  jar.set(cookieName("asked"), "", gone);
  jar.set(cookieName("next"), "", gone);
}
