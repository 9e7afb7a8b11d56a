import { resolve } from "node:path";
import { z } from "zod";
import { normaliseAddress } from "./core/address";
import { parseKeys } from "./keys/parse-keys";

const port = z.coerce
  .number("a number from 1 to 65535")
  .int("a whole number")
  .min(1, "a number from 1 to 65535")
  .max(65535, "a number from 1 to 65535");
const flag = z.enum(["0", "1"], "0 or 1").transform((value) => value === "1");
const url = (protocol: RegExp, like: string) =>
  z.url({ protocol, error: `an address like ${like}` });
const smtp = "smtps://user:password@mail.example.org:465";

/** Addresses separated by commas. */
const addresses = z
  .string()
  .default("")
  .transform((list) => list.split(",").map((address) => address.trim()))
  .transform((list) => list.filter(Boolean))
  .refine((list) => list.every(normaliseAddress), "e-mail addresses, separated by commas");

/** Keys, newest first. */
const keys = z
  .string()
  .transform((text) => parseKeys(text) ?? [])
  .refine(
    (list) => list.length > 0,
    'keys as "readback keys new" prints them, separated by commas',
  );

/** Every variable Readback reads; `.env.example` explains each in a sentence. */
const variables = z.object({
  DATABASE_URL: url(/^postgres(ql)?$/, "postgresql://user:password@host:5432/readback"),
  READBACK_HOME: z
    .string()
    .default(".readback")
    .transform((path) => resolve(path)),
  READBACK_URL: url(/^https?$/, "https://read.example.org").optional(),
  PORT: port.default(3000),
  SMTP_URL: url(/^smtps?$/, smtp).optional(),
  MAIL_FROM: z.string().min(3, "a sender").default("Readback <readback@localhost>"),
  READBACK_DEMO: flag.default(true),
  READBACK_AUTHORS: addresses,
  READBACK_RATE: z.coerce
    .number("a whole number of at least 60")
    .int("a whole number")
    .min(60, "at least 60")
    .default(1200),
  READBACK_SECRET: z.string().min(32, "at least 32 characters").optional(),
  READBACK_KEYS: keys.optional(),
  GITHUB_ID: z.string().optional(),
  GITHUB_SECRET: z.string().optional(),
  GOOGLE_ID: z.string().optional(),
  GOOGLE_SECRET: z.string().optional(),
});

const schema = variables
  .refine((all) => !all.GITHUB_ID === !all.GITHUB_SECRET, bothHalves("GITHUB"))
  .refine((all) => !all.GOOGLE_ID === !all.GOOGLE_SECRET, bothHalves("GOOGLE"));

function bothHalves(name: string) {
  return {
    path: [`${name}_ID`],
    message: `needs ${name}_SECRET beside it, and the other way round`,
  };
}

/** The checked environment. `READBACK_URL` has no trailing slash. */
export type Env = Omit<z.infer<typeof schema>, "READBACK_URL"> & { READBACK_URL: string };

let known: Env | undefined;

/**
 * The only reader of process.env (ARCHITECTURE.md); checked once, at the first call.
 * @throws with one line for each wrong variable, naming it, never its value.
 */
export function env(): Env {
  known ??= readEnv(process.env);
  return known;
}

/** Checks a set of variables; empty ones count as absent. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Settings that need your attention:\n  ${lines.join("\n  ")}`);
  }
  const address = result.data.READBACK_URL ?? `http://localhost:${result.data.PORT}`;
  return { ...result.data, READBACK_URL: new URL(address).origin };
}

/** True when this server is only reachable from this machine. */
export function onLoopback(): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(env().READBACK_URL).hostname);
}

/** True when mails are written to files and may be read in the browser of this machine. */
export function mailsStayHere(): boolean {
  return !env().SMTP_URL && onLoopback();
}

/** Name of the newest migration at build time; next.config.ts puts it there. */
export function newestMigration(): string {
  return process.env.READBACK_MIGRATION ?? "";
}
