import "server-only";
import { z } from "zod";
import { asLanguage } from "@/lib/core/import/guess-language";
import type { EverywhereBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { affectedPassages } from "@/lib/db/affected-passages";
import { findEveryPassage, type PassageNow } from "@/lib/db/passages";
import type { Grant } from "@/lib/policy/grant";
import { decideThere } from "./everywhere/decide-there";
import { readWanted } from "./everywhere/read-wanted";
import { removeThere } from "./everywhere/remove-there";
import { settleThere } from "./everywhere/settle-there";
import { type ActInput, id, parseBody, type Refusal, wellFormed } from "./parse-body";
import { look } from "./redact-passage";

const place = { passageId: id, revisionId: id, start: z.int().min(0), end: z.int().max(1_000_000) };

export const everywhereBody: z.ZodType<EverywhereBody> = z.strictObject({
  mentions: z
    .array(z.strictObject(place).refine(wellFormed, { path: ["start"] }))
    .min(1)
    .max(2000),
  looks: z
    .array(
      z.strictObject({
        language: z
          .string()
          .max(35)
          .refine((tag) => asLanguage(tag) !== null),
        look,
      }),
    )
    .max(100),
});

/**
 * Takes one person, firm or word out everywhere it was chosen, in every language, as one act that is undone
 * as one. In a translation the removals carry out those of what it says again. Such a passage comes back
 * without the name only where it was settled before and as many places were chosen as in the original; all
 * others stay out until somebody looks. `stale`: words were changed since; then nothing is taken out.
 */
export async function takeOutEverywhere(
  grant: Grant<"passage.redact">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(everywhereBody, input.body);
  if (refusal) return refusal;
  return act<typeof grant, Refusal>(grant, { key: input.key, body: data }, async (scope) => {
    const before = await findEveryPassage(scope);
    const { wanted, refused } = readWanted(data, before);
    if (refused) return refused;
    const taken = await removeThere(scope, before, wanted);
    await settleThere(scope, before, data.mentions);
    await decideThere(scope, before, taken);
    return { outcome: "done", passages: affected(before, [...taken.keys()]) };
  });
}

function affected(passages: Map<string, PassageNow>, ids: string[]): string[] {
  const all = ids.flatMap((one) => {
    const now = passages.get(one);
    return now ? affectedPassages(now.rows, one) : [];
  });
  return [...new Set(all)];
}
