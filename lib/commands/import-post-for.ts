import "server-only";
import { guessLanguage } from "@/lib/core/import/guess-language";
import { decodeSource } from "@/lib/core/import/read-source";
import { createInterviewFor } from "@/lib/db/interviews";
import type { Operator } from "@/lib/policy/operator";
import { type Unreadable, understand } from "./import-post";

type Given = {
  /** Of an author: somebody whose user may import. */
  email: string;
  /** The file's path or name, for the path in the blog. */
  name: string;
  /** The file as it is on disk. */
  bytes: Uint8Array;
  /** For a post that does not say its language; guessed from name and script when absent. */
  language?: string;
};

/** `gone`: there is no author with this address. */
type Imported = { outcome: "done"; interviewId: string } | { outcome: "gone" } | Unreadable;

/**
 * Imports a post for the operator of this server (command line, demo). Each call makes an interview of
 * its own.
 * @throws when `language` is not a language tag.
 */
export async function importPostFor(operator: Operator, given: Given): Promise<Imported> {
  const { name, email } = given;
  const { text, problem } = decodeSource(given.bytes);
  if (problem) return { outcome: "unreadable", problem };
  const language = given.language ?? guessLanguage(name, text, "en");
  const body = { name, source: text, language };
  const imported = understand(body);
  if (!("outcome" in imported)) return await keep(operator, email, body, imported);
  if (imported.outcome === "unreadable") return imported;
  throw new Error(`"${language}" is not a language tag such as en or zh-Hant.`);
}

async function keep(
  operator: Operator,
  email: string,
  body: object,
  imported: Parameters<typeof createInterviewFor>[3],
) {
  const created = await createInterviewFor(
    operator,
    email,
    { key: crypto.randomUUID(), body },
    imported,
  );
  if (created.outcome === "key-reused") throw new Error("a random key came twice");
  return created;
}
