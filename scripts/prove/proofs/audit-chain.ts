import { verifyInterview } from "@/lib/commands/verify-interview";
import { efforts, forgeHistory, forgeries } from "@/lib/db/testing/forge-history";
import { operate } from "@/lib/policy/operator";
import type { Lab } from "../lab/open-lab";
import type { Finding, Proof, Task } from "../proof";

const operator = operate("prove.audit-chain");

/** Every forgery by every forger; the first seven are every forgery once, by forgers in turn. */
const kinds = efforts.flatMap((_, round) =>
  forgeries.map((forgery, at) => ({
    effort: efforts[(at + round) % efforts.length] ?? "plain",
    forgery,
  })),
);

export const auditChain: Proof = {
  shows:
    "A history that was edited, cut, re-stamped, added to, reordered or swapped is found out, and the line named.",
  tries: { short: forgeries.length, full: 10 * kinds.length },
  instances: 1,
  run,
};

async function run(lab: Lab, { tries, seed, say }: Task): Promise<Finding> {
  const failures: string[] = [];
  const found: Record<string, number> = {};
  let done = 0;
  for (let at = 0; at < tries; at += 1) {
    const kind = kinds[at % kinds.length];
    if (!kind) break;
    const { id } = await lab.world.interview();
    await lab.world.finish(id);
    const whole = await verifyInterview(operator, id);
    if (whole.flaw) failures.push(`try ${at}: the history was not whole before (seed ${seed})`);
    // Behind the newest commit a thorough forger leaves nothing that tells.
    const line = 2 + ((seed * 7 + at * 3) % (whole.events - 4));
    await forgeHistory(lab.databaseUrl, id, { ...kind, at: line });
    const { flaw } = await verifyInterview(operator, id);
    const name = `${kind.forgery} by a ${kind.effort} forger`;
    if (!flaw) failures.push(`try ${at}: ${name} at line ${line} was not found (seed ${seed})`);
    else if (flaw.seq > line + 1) failures.push(`try ${at}: ${name} at ${line} named ${flaw.seq}`);
    else found[flaw.kind] = (found[flaw.kind] ?? 0) + 1;
    done += 1;
    if (at % 7 === 6) say(`${at + 1} of ${tries}`);
  }
  return { tries: done, failures, measured: { kinds: forgeries.length, ...found } };
}
