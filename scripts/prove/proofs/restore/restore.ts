import { statSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";
import { openTables } from "../../lab/tables";
import type { Finding, Proof } from "../../proof";
import { startLoad } from "../crashes/load";
import { lacking, noted } from "./lacking";
import { type Machine, makeMachine } from "./machine";
import { type Ran, runCommand } from "./run-command";

/** Milliseconds a restore may take. */
const LONGEST = 5 * 60_000;

/** Milliseconds of work before a backup is begun. */
const WORK = 2500;

/** A backup is made while everybody works, and one when nobody does; both come back somewhere else. */
export const restore: Proof = {
  shows: "what was acknowledged before a backup began comes back on an empty machine, hashes equal",
  tries: { short: 1, full: 8 },
  minutes: 60,
  run: async (lab, { tries, say }): Promise<Finding> => {
    const failures: string[] = [];
    const seen = { acknowledged: 0, tables: 0, "longest restore in ms": 0, "largest in KB": 0 };
    const tell = (file: string, { ms }: Ran) => {
      seen["longest restore in ms"] = Math.max(seen["longest restore in ms"], ms);
      const kilobytes = Math.round(statSync(file).size / 1024);
      seen["largest in KB"] = Math.max(seen["largest in KB"], kilobytes);
    };
    for (let at = 0; at < tries; at += 1) {
      const busy = join(lab.home, `busy-${at}.tar.gz`);
      const load = await startLoad(lab);
      await new Promise((wait) => setTimeout(wait, WORK));
      const known = noted(load.acknowledged);
      const made = await backUp(busy);
      await load.stop();
      const found = [...load.acknowledged.failures, ...made];
      found.push(
        ...(await elsewhere(lab, busy, tell, async (machine) => {
          seen.acknowledged += known.length;
          return await lacking(await machine.database(), known);
        })),
      );
      const reader = await makeReader(lab);
      const still = join(lab.home, `still-${at}.tar.gz`);
      const here = await whileQuiet(lab, async () => {
        found.push(...(await backUp(still, "--keys")));
      });
      found.push(
        ...(await elsewhere(lab, still, tell, async (machine) => {
          seen.tables = here.size;
          const other = await otherTables(here, await machine.database());
          return [...other, ...(await serves(machine, reader))];
        })),
      );
      failures.push(...found.map((one) => `try ${at}: ${one}`));
      say(`${at + 1} of ${tries}`);
    }
    return { tries, failures, measured: seen };
  },
};

async function backUp(file: string, ...more: string[]): Promise<string[]> {
  const { code, out } = await runCommand(["backup", file, ...more], {});
  return code === 0 ? [] : [`a backup ended with ${code}: ${out}`];
}

/** Restores onto a machine of its own, within the time, and looks at what is there. */
async function elsewhere(
  lab: Lab,
  file: string,
  tell: (file: string, ran: Ran) => void,
  look: (machine: Machine) => Promise<string[]>,
): Promise<string[]> {
  const machine = await makeMachine(lab);
  try {
    const ran = await machine.restore(file);
    if (ran.code !== 0) return [`a restore ended with ${ran.code}: ${ran.out}`];
    tell(file, ran);
    const late = ran.ms > LONGEST ? [`a restore took ${ran.ms} ms`] : [];
    return [...late, ...(await look(machine))];
  } finally {
    await machine.throwAway();
  }
}

/** The ledger has times of its own. */
const OWN = '"_prisma_migrations"';

/** Hashes of all tables that were the same before `work` and after it: nobody wrote meanwhile. */
async function whileQuiet(lab: Lab, work: () => Promise<void>): Promise<Map<string, string>> {
  const tables = await openTables(lab.databaseUrl);
  const waiting = "SELECT 1 FROM graphile_worker._private_jobs";
  while ((await tables.query(waiting)).length > 0)
    await new Promise((wait) => setTimeout(wait, 100));
  const before = await tables.hashes();
  await work();
  const after = await tables.hashes().finally(tables.close);
  const moved = [...before].filter(([name, hash]) => after.get(name) !== hash);
  if (moved.length > 0) throw new Error(`${moved} changed though nobody worked`);
  return after;
}

/** Tables that hold something else there than here. */
async function otherTables(here: Map<string, string>, databaseUrl: string): Promise<string[]> {
  const tables = await openTables(databaseUrl);
  const there = await tables.hashes().finally(tables.close);
  const names = [...new Set([...here.keys(), ...there.keys()])].filter((name) => name !== OWN);
  const other = names.filter((name) => here.get(name) !== there.get(name));
  return other.map((name) => `${name} holds something else`);
}

/** Who was signed in before the backup still is, and reads there what they read here. */
async function serves(machine: Machine, { client, path, text }: Reader): Promise<string[]> {
  return await machine.serve(async (at) => {
    const there = await client.ask(path, { at });
    if (there.status !== 200) return [`a review was answered ${there.status} there`];
    return there.text === text ? [] : ["a review is not the same there"];
  });
}

type Reader = { client: Client; path: string; text: string };

/** Somebody signed in, and what they read. */
async function makeReader(lab: Lab): Promise<Reader> {
  const { id, interviewee } = await lab.world.interview();
  const client = await lab.enter(interviewee);
  const path = `/api/v1/interviews/${id}/review`;
  return { client, path, text: (await client.ask(path)).text };
}
