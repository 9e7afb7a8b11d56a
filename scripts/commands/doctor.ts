import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Env, readEnv } from "@/lib/env";
import { openDatabase } from "../database/open-database";
import { type Finding, fine, wrong } from "../doctor/finding";
import { lookAtMachine } from "../doctor/look-at-machine";
import { lookAtMail } from "../doctor/look-at-mail";
import { generate } from "../setup/prepare";
import { root } from "../setup/run-tool";
import { Misused } from "./commands";

/** Looks at everything Readback needs and says of each what is wrong and what to do; 1 when something is. */
export async function run(args: string[]): Promise<number> {
  const options = { json: { type: "boolean" } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  if (positionals.length > 0) throw new Misused("It takes no names.");
  const findings = await lookAtAll();
  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else for (const finding of findings) console.log(lineOf(finding));
  return findings.every((one) => one.fine) ? 0 : 1;
}

async function lookAtAll(): Promise<Finding[]> {
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  const address = process.env.DATABASE_URL || "postgresql://127.0.0.1/later";
  let settings: Env;
  try {
    settings = readEnv({ ...process.env, DATABASE_URL: address });
  } catch (error) {
    // Nothing else can be looked at with settings that are not understood.
    const says = error instanceof Error ? error.message : String(error);
    return [wrong("settings", says, "Correct them in .env; README.md has a table of all.")];
  }
  return [
    fine("settings", "All settings are understood."),
    ...(await lookAtMachine(settings)),
    ...(await lookAtMail(settings)),
    ...(await lookInside(settings)),
  ];
}

/** What needs the database, which is opened as it is and left as it was found. */
async function lookInside({ READBACK_HOME }: Env): Promise<Finding[]> {
  generate((line) => console.error(line));
  const opened = await openDatabase(READBACK_HOME, () => {}, false).catch((error: Error) => error);
  if (opened instanceof Error) {
    const says = "The embedded PostgreSQL does not start.";
    return [wrong("database", says, opened.message)];
  }
  const { database } = await import("@/lib/db/client");
  const { lookAtDatabase } = await import("../doctor/look-at-database");
  const { lookAtTargets } = await import("../doctor/look-at-targets");
  try {
    const findings = await lookAtDatabase(process.env.DATABASE_URL ?? "");
    const usable = findings.every(
      ({ about, fine }) => fine || !/^(database|migrations)$/.test(about),
    );
    return usable ? [...findings, ...(await lookAtTargets())] : findings;
  } finally {
    await database().$disconnect();
    await opened.stop();
  }
}

function lineOf({ about, fine, says, todo }: Finding): string {
  return fine ? `  fine   ${about}: ${says}` : `  WRONG  ${about}: ${says}\n         → ${todo}`;
}
