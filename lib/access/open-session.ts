import "server-only";
import { z } from "zod";
import { countAgainst, forgetCount } from "@/lib/db/limits";
import { findAskedAddress } from "@/lib/db/sign-in-requests";
import { forgetAsking, recallAsking } from "./asked-cookie";
import { enterByProof } from "./enter-by-proof";
import { rememberLocale } from "./locale-cookie";
import { readSessionCookie, writeSessionCookie } from "./session-cookie";

export const proofBody = z
  .strictObject({
    token: z
      .string()
      .regex(/^[\w-]{43}$/)
      .optional(),
    code: z
      .string()
      .transform((code) => code.replace(/[\s-]/g, ""))
      .pipe(z.string().regex(/^\d{6}$/))
      .optional(),
  })
  .refine(({ token, code }) => token !== undefined || code !== undefined);

/** `next` is where to go now. Everything but `opened` leaves this browser as it was. */
export type Opened =
  | { outcome: "opened"; next: string }
  | { outcome: "bad-input"; field: "code" }
  | { outcome: "code-needed" | "expired" }
  | { outcome: "wrong-code"; left: number }
  | { outcome: "too-many"; wait: number };

/**
 * Opens a session for whoever proved an address (SECURITY.md 11): the link in the browser that asked,
 * the code anywhere, a console link anywhere. A link without either costs nothing and opens nothing, so
 * that a mail scanner which presses every button does no harm.
 */
export async function openSession(body: unknown): Promise<Opened> {
  const parsed = proofBody.safeParse(body);
  if (!parsed.success) return { outcome: "bad-input", field: "code" };
  const { secret, goal } = await recallAsking();
  const given = {
    token: parsed.data.token ?? null,
    code: parsed.data.code ?? null,
    browser: secret,
  };
  const address = given.code === null ? null : await findAskedAddress(given);
  const wait = address ? await countAgainst("codes-for-address", address) : 0;
  if (wait > 0) return { outcome: "too-many", wait };
  const before = await readSessionCookie();
  const result = await enterByProof(given, goal, before);
  if (result.outcome !== "opened") return result;
  if (address) await forgetCount("codes-for-address", address);
  await writeSessionCookie(result.session);
  await forgetAsking();
  await rememberLocale(result.locale);
  return { outcome: "opened", next: result.next };
}
