import { z } from "zod";
import { readDocument } from "@/lib/adapters/document/read-document";
import { LARGEST_POST, MOST_PASSAGES } from "@/lib/core/import/read-source";
import { LONGEST_WORDING } from "@/lib/core/review/api";
import { type Bundle, type BundleBody, foldLines, seenOf } from "@/lib/core/translation/bundle";
import { sha256 } from "@/lib/db/act";
import type { PassageState } from "@/lib/db/passage-state";
import type { Overtaken } from "./import-bundle";
import { type BadInput, digest, id } from "./parse-body";

/** Half of a surrogate pair or NUL cannot be stored and given back unchanged. */
const words = z
  .string()
  .max(LONGEST_WORDING)
  .refine((text) => !/[\0\p{Surrogate}]/u.test(text));
const key = z.string().regex(/^p-\d{4,}$/);
const language = z.string().max(35);

const passage = z.strictObject({
  ...{ id, key, standing: z.literal("stale") },
  original: z.array(z.strictObject({ id, text: z.string(), digest })).max(100),
  translation: z.strictObject({ text: words, digest, revisionId: id }),
  same: z.boolean().optional(),
});

/** POST /api/v1/transcripts/{id}/bundle */
export const bundleBody: z.ZodType<BundleBody> = z.union([
  z.strictObject({ document: z.string().max(2 * LARGEST_POST) }),
  z.strictObject({
    ...{ readback: z.literal("bundle 1"), interview: id, transcript: id, language },
    originalLanguage: language,
    passages: z.array(passage).max(MOST_PASSAGES),
  }),
]);

/** What somebody says about one passage, with the mark of what they had before them. */
type Given = { key: string; seen: string; text: string; same: boolean };

/** The same of a passage that is open, and reads as it was seen. */
export type Answered = Given & { id: string };

type Of = { interview: string; transcript: string };

/** What came back, from either form; refused when it is of another transcript or names a passage twice. */
export function readAnswers(data: BundleBody, of: Of): Given[] | BadInput {
  const given = "document" in data ? fromDocument(data.document, of) : fromBundle(data, of);
  if ("outcome" in given) return given;
  const seen = new Set<string>();
  for (const answer of given) {
    const field = `passages.${answer.key}`;
    if (seen.has(answer.key)) return { outcome: "bad-input", field };
    if (!words.safeParse(answer.text).success)
      return { outcome: "bad-input", field: `${field}.text` };
    seen.add(answer.key);
  }
  return given;
}

function fromDocument(html: string, { transcript }: Of): Given[] | BadInput {
  const read = readDocument(html);
  if ("problem" in read) return { outcome: "bad-input", field: read.problem };
  if (read.transcript !== transcript) return { outcome: "bad-input", field: "transcript" };
  return read.rows;
}

function fromBundle(bundle: Bundle, { interview, transcript }: Of): Given[] | BadInput {
  if (bundle.transcript !== transcript || bundle.interview !== interview) {
    return { outcome: "bad-input", field: "transcript" };
  }
  return bundle.passages.map((one) => {
    const { key, translation, same = false } = one;
    return { key, seen: seenOf(one, sha256), text: translation.text, same };
  });
}

/** Whether an answer brings other words than are there; how a document folds spaces says nothing. */
export function hasOtherWords({ text }: Given, state: PassageState): boolean {
  return foldLines(text) !== foldLines(state.text);
}

/**
 * Every answer that says something, with its passage, when all of these are open and read as they were
 * seen; a passage with the words that are there and no mark says nothing.
 */
export function checkAnswers(
  given: Given[],
  bundle: Bundle,
  states: PassageState[],
): Answered[] | BadInput | Overtaken {
  const known = new Map(states.map((state) => [state.passage.key, state]));
  const open = new Map(bundle.passages.map((one) => [one.id, seenOf(one, sha256)]));
  const answers: Answered[] = [];
  for (const answer of given) {
    const field = `passages.${answer.key}`;
    const state = known.get(answer.key);
    if (!state) return { outcome: "bad-input", field };
    if (!answer.same && !hasOtherWords(answer, state)) continue;
    if (answer.text.trim() === "") return { outcome: "bad-input", field: `${field}.text` };
    answers.push({ ...answer, id: state.id });
  }
  if (answers.length === 0) return { outcome: "bad-input", field: "passages.none" };
  const overtaken = answers.filter(({ id, seen }) => open.get(id) !== seen);
  if (overtaken.length === 0) return answers;
  return { outcome: "overtaken", passages: overtaken.map(({ id, key }) => ({ id, key })) };
}
