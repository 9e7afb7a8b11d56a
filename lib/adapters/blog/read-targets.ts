import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { z } from "zod";
import { env } from "@/lib/env";
import type { BlogTarget } from "./targets";

/** git-check-ref-format(1), narrowed: no leading dash or dot, no `..`, `@{`, control or glob signs. */
const branch = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9_][A-Za-z0-9._/-]*$/)
  .refine((name) => !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(name));

const folder = z
  .string()
  .max(200)
  .regex(/^(?:[\p{L}\p{N}_][\p{L}\p{N}._-]*\/)+$/u)
  .refine((path) => !path.includes(".."));

/** No user or password in an address: it would end up in the process list. */
const url = z
  .string()
  .max(1000)
  .refine((text) => localPath(text) || plainHttps(text), "an absolute path or an https address");

const word = z.string().regex(/^[^\p{Cc}<>]{1,100}$/u);

const schema = z.array(
  z.strictObject({
    name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/),
    url,
    branch: branch.default("main"),
    private: z.boolean().default(false),
    paths: z.array(folder).min(1).default(["_posts/"]),
    tokenFile: z.string().refine(isAbsolute, "an absolute path").nullable().default(null),
    site: z
      .url({ protocol: /^https?$/ })
      .max(200)
      .transform((address) => address.replace(/\/+$/, ""))
      .nullable()
      .default(null),
    author: z
      .strictObject({ name: word, email: word })
      .default({ name: "Readback", email: "readback@localhost" }),
  }),
);

/**
 * The blogs this server may publish to, from READBACK_HOME/targets.json; none when there is no file.
 * @throws naming the file and the field when it is not understood, never a value from it.
 */
export async function readTargets(): Promise<BlogTarget[]> {
  const file = join(env().READBACK_HOME, "targets.json");
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return parseTargets(text);
}

/** The target of that name, or null when the operator has not configured one. */
export async function findTarget(name: string): Promise<BlogTarget | null> {
  return (await readTargets()).find((target) => target.name === name) ?? null;
}

/** Checks the text of a targets file. */
export function parseTargets(text: string): BlogTarget[] {
  const result = schema.safeParse(parseJson(text));
  if (result.success) return result.data;
  const where = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`targets.json needs your attention: ${where.join("; ")}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text.
    throw new Error("targets.json is not JSON: look for a missing comma, quote or bracket.");
  }
}

/** True for a repository on this machine. */
export function localPath(text: string): boolean {
  return isAbsolute(text) && !/[\0\n]/.test(text);
}

/** The host as it will be resolved: not in Unicode, and no number in another form than usual. */
function plainHttps(text: string): boolean {
  const parsed = URL.parse(text);
  if (parsed?.protocol !== "https:" || parsed.username !== "" || parsed.password !== "")
    return false;
  return text.toLowerCase().startsWith(`https://${parsed.host}`);
}
