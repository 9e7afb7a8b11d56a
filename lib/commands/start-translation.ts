import "server-only";
import { z } from "zod";
import { asLanguage } from "@/lib/core/import/guess-language";
import { type ActResult, act } from "@/lib/db/act";
import { appendEmptyTranslation } from "@/lib/db/empty-translation";
import type { Grant } from "@/lib/policy/grant";
import type { Known } from "./add-translation";
import { type ActInput, parseBody, type Refusal } from "./parse-body";

/** POST /api/v1/interviews/{id}/translations */
export const languageBody = z.strictObject({ language: z.string().max(35) });

/**
 * Begins a translation that is written here: every passage of the original, and no word yet. None of it is
 * published before it was written and settled like any other.
 */
export async function startTranslation(
  grant: Grant<"transcript.add">,
  input: ActInput,
): Promise<ActResult<Refusal | Known>> {
  const { data, refusal } = parseBody(languageBody, input.body);
  if (refusal) return refusal;
  const language = asLanguage(data.language);
  if (!language) return { outcome: "bad-input", field: "language" };
  return act<typeof grant, Refusal | Known>(
    grant,
    { key: input.key, body: data },
    async (scope) => {
      const id = await appendEmptyTranslation(scope, language);
      return id === null ? { outcome: "known", language } : { outcome: "done", id };
    },
  );
}
