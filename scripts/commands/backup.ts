import { parseArgs } from "node:util";
import { env } from "@/lib/env";
import { backupTo, backupToFile, type Packed } from "../backup/make-backup";
import { Misused } from "./commands";

const MB = 1024 * 1024;

/** Writes one file with everything that is needed to go on elsewhere, while Readback runs. */
export async function run(args: string[]): Promise<number> {
  const flag = { type: "boolean" } as const;
  const options = { keys: flag, json: flag };
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [file, more] = positionals;
  if (!file || more) throw new Misused("Name one file, or - for standard output.");
  const { DATABASE_URL: databaseUrl, READBACK_HOME: home } = env();
  const { keys = false } = values;
  const all = { databaseUrl, home, keys, progress: reporter() };
  const packed = file === "-" ? await backupTo(process.stdout, all) : await backupToFile(file, all);
  const print = file === "-" ? console.error : console.log;
  print(values.json ? JSON.stringify({ file, keys, ...packed }) : sentenceOf(packed, file, keys));
  return 0;
}

function sentenceOf({ tables, rows, jobs }: Packed, file: string, keys: boolean): string {
  const what = `${file}: ${rows} rows of ${tables} tables, ${jobs} jobs that wait.`;
  const held = "It holds words that were taken out; keep it as carefully as the database.";
  const sealed = keys
    ? "The keys are in it: whoever has it can read the sealed secrets."
    : "The keys are not in it: sealed push tokens and mails that wait cannot be read without READBACK_HOME/keys or READBACK_KEYS. Keep those elsewhere, or use --keys.";
  return [what, held, sealed].join("\n");
}

/** A line every three seconds, on the error output, for who waits. */
function reporter(): (bytes: number) => void {
  let told = Date.now();
  return (bytes) => {
    if (Date.now() - told < 3000) return;
    told = Date.now();
    console.error(`… ${Math.round(bytes / MB)} MB`);
  };
}
