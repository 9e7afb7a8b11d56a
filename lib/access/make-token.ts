import "server-only";
import { z } from "zod";
import { type TokenBody, tokenDays } from "@/lib/core/account/token-view";
import { type CreatedToken, createPersonalToken, type Holder } from "@/lib/db/personal-tokens";
import { storable } from "./change-account";

export const tokenBody: z.ZodType<TokenBody> = z.strictObject({
  name: z.string().trim().min(1).max(60).refine(storable),
  days: z.literal(tokenDays),
});

type Made = CreatedToken | { outcome: "bad-input"; field: string };

/** Makes a personal access token for `/api/v1`. Its secret is told here and nowhere else. */
export async function makeToken(
  holder: Holder,
  { key, body }: { key: string; body: unknown },
): Promise<Made> {
  const parsed = tokenBody.safeParse(body);
  if (!parsed.success) {
    return { outcome: "bad-input", field: String(parsed.error.issues[0]?.path[0] ?? "body") };
  }
  return await createPersonalToken(holder, key, parsed.data);
}
