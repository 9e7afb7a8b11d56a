import "server-only";
import { z } from "zod";
import type { PlaceBody } from "@/lib/core/review/api";
import { changePlace } from "@/lib/db/places";
import type { Grant } from "@/lib/policy/grant";
import { type BadInput, type Gone, id, parseBody } from "./parse-body";

export const placeBody: z.ZodType<PlaceBody> = z.strictObject({ passageId: id });

/** Remembers where the person stopped reading; the last one counts, so it needs no key. */
export async function keepPlace(
  grant: Grant<"place.keep">,
  body: unknown,
): Promise<{ outcome: "done" } | BadInput | Gone> {
  const { data, refusal } = parseBody(placeBody, body);
  if (refusal) return refusal;
  return { outcome: (await changePlace(grant, data.passageId)) ? "done" : "gone" };
}
