import { parseArgs } from "node:util";
import { checkKeys } from "@/lib/db/check-keys";
import { listInterviews } from "@/lib/db/operator-facts";
import { verifyHistory } from "@/lib/db/verify-history";
import { env } from "@/lib/env";
import { operate } from "@/lib/policy/operator";
import { restoreBackup } from "../backup/restore-backup";
import { Misused } from "./commands";

const operator = operate("cli.restore");

/** Puts a backup into an empty database and home, and walks every history; 1 when one does not hold. */
export async function run(args: string[]): Promise<number> {
  const options = { json: { type: "boolean" } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [file, more] = positionals;
  if (!file || more) throw new Misused("Name one file.");
  const { DATABASE_URL: databaseUrl, READBACK_HOME: home } = env();
  const progress = (done: string) => console.error(`${done} …`);
  const restored = await restoreBackup(file, { databaseUrl, home, progress });
  progress("Walking the histories");
  const interviews = await listInterviews(operator);
  const broken: string[] = [];
  for (const { id } of interviews) {
    if ((await verifyHistory(operator, id)).flaw) broken.push(id);
  }
  const sealed = await checkKeys(operator).then(
    () => null,
    (error: Error) => error.message,
  );
  const found = { ...restored, interviews: interviews.length, broken, sealed };
  if (values.json) console.log(JSON.stringify(found));
  else console.log(linesOf(found).join("\n"));
  return broken.length > 0 ? 1 : 0;
}

type Found = Awaited<ReturnType<typeof restoreBackup>> & {
  interviews: number;
  broken: string[];
  sealed: string | null;
};

function linesOf({ madeAt, rows, jobs, files, interviews, broken, sealed }: Found): string[] {
  return [
    `Restored what was there at ${madeAt}: ${rows} rows, ${jobs} jobs that waited, ${files} files.`,
    broken.length > 0
      ? `The history of ${broken.join(", ")} is not as it was written: readback verify`
      : `The histories of ${interviews} interviews are as they were written.`,
    ...(sealed ? [sealed] : []),
    "Mails that waited are sent after the start, unless they have gone out of date.",
  ];
}
