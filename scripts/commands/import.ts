import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { importPostFor } from "@/lib/commands/import-post-for";
import { normaliseAddress } from "@/lib/core/address";
import { listAuthors } from "@/lib/db/operator-facts";
import { ensureUser } from "@/lib/db/users";
import { env } from "@/lib/env";
import { type Operator, operate } from "@/lib/policy/operator";
import { Misused } from "./commands";
import { problems } from "./read-post";

/** Imports each file as an interview; the files that could not be imported are named, the rest are. */
export async function run(args: string[]): Promise<number> {
  const options = { author: { type: "string" }, language: { type: "string" } } as const;
  const { positionals: files, values } = parseArgs({ args, allowPositionals: true, options });
  if (files.length === 0) throw new Misused("Name at least one file.");
  const operator = operate("cli.import");
  const { language } = values;
  const author = values.author ?? (await onlyAuthor(operator));
  let failed = 0;
  for (const name of files) {
    const bytes = await readFile(name).catch(() => null);
    const given = { email: author, name, ...(language ? { language } : {}) };
    const sentence = bytes ? await importOne(operator, { ...given, bytes }) : noFile;
    if (sentence === null) continue;
    console.error(`${name}: ${sentence}`);
    failed += 1;
  }
  return failed === 0 ? 0 : 1;
}

/**
 * Whose interview it is when nobody is named: the first of READBACK_AUTHORS, who is made known if need
 * be, or the one person who may import.
 */
async function onlyAuthor(operator: Operator): Promise<string> {
  const [named] = env().READBACK_AUTHORS;
  const known = await listAuthors(operator);
  if (named) {
    const email = normaliseAddress(named) ?? named;
    if (!known.includes(email)) await ensureUser(operator, { email, name: email, author: true });
    return email;
  }
  const [only, another] = known;
  if (only && !another) return only;
  throw new Misused("Say whose interview it is with --author ADDRESS.");
}

const noFile = "there is no such file, or it cannot be read.";

async function importOne(
  operator: Operator,
  given: Parameters<typeof importPostFor>[1],
): Promise<string | null> {
  const result = await importPostFor(operator, given);
  switch (result.outcome) {
    case "done":
      console.log(`${result.interviewId}  ${given.name}`);
      return null;
    case "gone":
      return `nobody with that address may import. Make them an author: readback link ${given.email} --author`;
    case "unreadable":
      return problems[result.problem];
  }
}
