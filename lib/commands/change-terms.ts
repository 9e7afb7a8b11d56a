import "server-only";
import { z } from "zod";
import { asLanguage } from "@/lib/core/import/guess-language";
import type { TermsBody } from "@/lib/core/review/api";
import type { TermName } from "@/lib/core/terms/term";
import { type ActResult, act } from "@/lib/db/act";
import { listTerms, replaceTerms, termsSeen } from "@/lib/db/terms";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, digest, parseBody, type Refusal, typedWords } from "./parse-body";

const termName = z.strictObject({
  language: z
    .string()
    .max(35)
    .refine((tag) => asLanguage(tag) !== null),
  name: typedWords(200).refine((name) => !/[\r\n]/.test(name)),
});

export const termsBody: z.ZodType<TermsBody> = z.strictObject({
  seen: digest,
  terms: z
    .array(
      z.strictObject({
        kind: z.enum(["person", "firm", "place", "term"]),
        names: z.array(termName).min(1).max(60),
      }),
    )
    .max(200),
});

/**
 * Puts a list of people, firms, places and words in the place of the interview's. Nothing is taken out by
 * it. `stale`: somebody changed the list since it was read, so that theirs would be lost.
 */
export async function changeTerms(
  grant: Grant<"term.change">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(termsBody, input.body);
  if (refusal) return refusal;
  return act<typeof grant, Refusal>(grant, { key: input.key, body: data }, async (scope) => {
    const now = await listTerms(scope.grant, scope.tx);
    if (termsSeen(now) !== data.seen) return { outcome: "stale", passages: [] };
    const terms = data.terms.map(({ kind, names }) => ({ kind, names: distinct(names) }));
    await replaceTerms(scope, terms);
    return { outcome: "done" };
  });
}

/** In the canonical form of their languages, each name of one once. */
function distinct(names: TermName[]): TermName[] {
  const clean = names.map(({ language, name }) => {
    return { language: asLanguage(language) ?? language, name: name.trim() };
  });
  return clean.filter(({ language, name }, at) => {
    return at === clean.findIndex((one) => one.language === language && one.name === name);
  });
}
