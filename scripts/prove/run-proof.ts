/** One proof in one process: opens a lab, tries, closes the lab, and sends what it found. */
import { parseArgs } from "node:util";
import { openLab } from "./lab/open-lab";
import type { Finding, Proof } from "./proof";
import { proofs } from "./registry";

const { values, positionals } = parseArgs({
  options: {
    short: { type: "boolean" },
    tries: { type: "string" },
    seed: { type: "string", default: "1" },
  },
  allowPositionals: true,
});
const [name = ""] = positionals;
const say = (line: string) => console.error(`   ${name}: ${line}`);

async function prove(proof: Proof): Promise<Finding> {
  const tries = Number(values.tries ?? (values.short ? proof.tries.short : proof.tries.full));
  const lab = await openLab({ instances: proof.instances ?? 2 });
  try {
    return await inTime(proof, proof.run(lab, { tries, seed: Number(values.seed), say }));
  } finally {
    await lab.close();
  }
}

async function inTime(proof: Proof, work: Promise<Finding>): Promise<Finding> {
  const minutes = proof.minutes ?? 30;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    const sentence = `not finished after ${minutes} minutes`;
    timer = setTimeout(() => fail(new Error(sentence)), minutes * 60_000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const proof = await proofs[name]?.();
if (!proof) throw new Error(`There is no proof named ${name}.`);
const found = await prove(proof).catch((error: unknown): Finding => {
  // The proof itself broke: that is a failure with its whole story, never a silent skip.
  const story = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { tries: 0, failures: [story], measured: {} };
});
// A proof that tried nothing shows nothing.
if (found.tries < 1) found.failures.push("nothing was tried");
process.send?.({ name, shows: proof.shows, ...found }, () => process.exit(0));
