import { z } from "zod";

/** What a route hands to a command: the idempotency key and the body as it came. */
export type ActInput = { key: string; body: unknown };

/** An act on a passage of a translation: the transcript's id, the passage's, and what came with it. */
export type OfTranslation = { id: string; passage: string; input: ActInput };

/** The body has not the shape it should have; `field` is the first part that is wrong. */
export type BadInput = { outcome: "bad-input"; field: string };

/** The words or removals are not those that were seen any more; ids of the passages it is about. */
export type Stale = { outcome: "stale"; passages: string[] };

/** What is there now does not allow it; nothing changed. */
export type Blocked = { outcome: "blocked"; passages: string[] };

/** Not in this interview, or not visible to who acts: answered like something that does not exist. */
export type Gone = { outcome: "gone" };

/** The refusals that acts on words have in common. */
export type Refusal = BadInput | Stale | Blocked | Gone;

/** The body as primitives (SECURITY.md 4), or what is wrong with it. */
export function parseBody<T>(
  schema: z.ZodType<T>,
  body: unknown,
): { data: T; refusal?: never } | { data?: never; refusal: BadInput } {
  const result = schema.safeParse(body);
  if (result.success) return { data: result.data };
  const field = result.error.issues[0]?.path.join(".") || "body";
  return { refusal: { outcome: "bad-input", field } };
}

/** Half of a surrogate pair or NUL cannot be stored and given back unchanged. */
const storable = (text: string) => !/[\0\p{Surrogate}]/u.test(text);

/** Words somebody typed, at most `max` UTF-16 units, not blank. They are kept as typed. */
export function typedWords(max: number) {
  return z
    .string()
    .max(max)
    .refine((text) => storable(text) && text.trim() !== "");
}

export const id = z.uuid();
export const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What of the original somebody saw beside a passage of a translation. */
export const seenOriginals = z.array(z.strictObject({ id, digest })).min(1).max(100);

const offset = z.int().min(0).max(1_000_000);

/** Both null for the whole passage, or a span that is not empty. */
export const span = { start: offset.nullable(), end: offset.nullable() };

/** Whether start and end belong together. */
export function wellFormed({ start, end }: { start: number | null; end: number | null }): boolean {
  if (start === null || end === null) return start === end;
  return start < end;
}
