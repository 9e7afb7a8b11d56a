import "server-only";
import { z } from "zod";
import { changeProfile } from "@/lib/db/users";
import { locales } from "@/lib/i18n/locales";
import type { Identity } from "@/lib/policy/identity";
import { rememberLocale } from "./locale-cookie";

/** Half of a surrogate pair or NUL cannot be stored and given back unchanged. */
export const storable = (text: string) => !/[\0\p{Surrogate}]/u.test(text);

export const profileBody = z.strictObject({
  name: z.string().trim().min(1).max(120).refine(storable),
  locale: z.enum(locales),
});

/** Changes the name and the interface language of whoever is signed in. */
export async function changeAccount(
  identity: Identity,
  body: unknown,
): Promise<{ outcome: "done" } | { outcome: "bad-input"; field: string }> {
  const parsed = profileBody.safeParse(body);
  if (!parsed.success) {
    return { outcome: "bad-input", field: String(parsed.error.issues[0]?.path[0] ?? "name") };
  }
  await changeProfile(identity, parsed.data);
  await rememberLocale(parsed.data.locale);
  return { outcome: "done" };
}
