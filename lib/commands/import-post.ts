import "server-only";
import { z } from "zod";
import { asLanguage } from "@/lib/core/import/guess-language";
import { guessPath } from "@/lib/core/import/guess-path";
import { checkSource, MOST_PASSAGES, type SourceProblem } from "@/lib/core/import/read-source";
import { parsePost } from "@/lib/core/post/parse-post";
import { type Created, createInterview } from "@/lib/db/interviews";
import type { ImportedPost } from "@/lib/db/transcripts";
import type { Identity } from "@/lib/policy/identity";
import { type ActInput, type BadInput, parseBody } from "./parse-body";

/** POST /api/v1/interviews. `language` counts only when the post does not say its own. */
export const importBody = z.strictObject({
  name: z.string().max(250),
  source: z.string(),
  language: z.string().max(35).nullable(),
});

export type ImportBody = z.infer<typeof importBody>;

/** The post itself cannot be imported, and why. */
export type Unreadable = { outcome: "unreadable"; problem: SourceProblem };

/**
 * Imports a post as a new interview with whoever is signed in as its author. It is parsed here anew;
 * what the browser showed is not believed. Verbatim, and whole or not at all.
 */
export async function importPost(
  identity: Identity,
  input: ActInput,
): Promise<Created | BadInput | Unreadable> {
  const { data, refusal } = parseBody(importBody, input.body);
  if (refusal) return refusal;
  const imported = understand(data);
  if ("outcome" in imported) return imported;
  return await createInterview(identity, { key: input.key, body: data }, imported);
}

/** What there is to keep of a post, or what keeps it from being imported. */
export function understand(given: ImportBody): ImportedPost | BadInput | Unreadable {
  const { text, problem } = checkSource(given.source);
  if (problem) return { outcome: "unreadable", problem };
  const { post, findings } = parsePost(text);
  if (post.passages.length > MOST_PASSAGES) return { outcome: "unreadable", problem: "too-large" };
  // What the front matter calls a language may be none; then the person was asked.
  const language = asLanguage(post.language ?? "") ?? asLanguage(given.language ?? "");
  if (!language) return { outcome: "bad-input", field: "language" };
  return { post, findings, language, path: guessPath(given.name, language) };
}
