import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { publishInterview } from "@/lib/commands/publish-interview";
import { pushPublication } from "@/lib/commands/push-publication";
import { operate } from "@/lib/policy/operator";
import { readPublishPage } from "@/lib/queries/publish-page";
import { Misused } from "./commands";
import { interviewGrant } from "./interview-grant";

/** Publishes what was signed, and waits for the result. A running server may do the work instead. */
export async function run(args: string[]): Promise<number> {
  const options = { name: { type: "string" } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [id, more] = positionals;
  if (!id || more) throw new Misused("Name one interview.");
  const operator = operate("cli.publish");
  const read = await interviewGrant(operator, id, "publication.read");
  const { manifest, own } = await readPublishPage(read);
  const name = values.name ?? own.name;
  if (!name)
    throw new Misused("Sign with your name: --name NAME. It is remembered for the next time.");
  if (!manifest) return refuse();
  const grant = await interviewGrant(operator, id, "publication.publish");
  const asked = await publishInterview(grant, { key: randomUUID(), body: { manifest, name } });
  if (asked.outcome !== "done" || !asked.id) return refuse();
  await pushPublication(operator, asked.id);
  const { publications } = await readPublishPage(read);
  const done = publications.find((one) => one.id === asked.id);
  if (done?.state !== "pushed") {
    console.error(`Nothing was published: ${done?.reason ?? "unknown"}.`);
    return 1;
  }
  console.log(done.commit ? `Published as ${done.commit}` : "Unchanged; no commit was needed.");
  return 0;
}

function refuse(): number {
  console.error('Publishing is not possible yet; "readback status" says what is missing.');
  return 1;
}
