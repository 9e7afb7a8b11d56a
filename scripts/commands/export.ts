import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { operate } from "@/lib/policy/operator";
import { Misused } from "./commands";
import { interviewGrant } from "./interview-grant";

/** Writes an interview's edition under a folder. No edition, or a leak: nothing is written. */
export async function run(args: string[]): Promise<number> {
  const options = { out: { type: "string" } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [id, more] = positionals;
  if (!id || more || !values.out) throw new Misused("Name one interview, and --out DIR.");
  const grant = await interviewGrant(operate("cli.export"), id, "publication.read");
  const now = editionNow(await loadEditionInput(grant));
  if (now.kind === "waiting") {
    const places = now.blockers.map(({ kind, passage }) => `  ${passage ?? "interview"}: ${kind}`);
    console.error(`There is no edition yet; this is missing:\n${places.join("\n")}`);
    return 1;
  }
  if (now.leaks.length > 0) {
    const places = now.leaks.map(({ path, passage }) => `  ${path}: words taken out of ${passage}`);
    console.error(`Nothing was written: words that were taken out remain.\n${places.join("\n")}`);
    return 1;
  }
  const folder = resolve(values.out);
  for (const { path, text } of now.files) {
    const file = resolve(join(folder, path));
    if (!file.startsWith(folder + sep)) throw new Error("The post's path leaves the folder.");
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(file);
  }
  console.log(`Approval-Digest: sha256:${now.manifest}`);
  return 0;
}
