import { randomUUID } from "node:crypto";
import type { Instance } from "../../lab/instance";
import type { Lab } from "../../lab/open-lab";

/** Milliseconds an instance may take to notice that its database is back. */
const PATIENCE = 30_000;

/**
 * Kills PostgreSQL and starts it again: both instances recover by themselves, and one of them, in turn,
 * runs jobs alone. Every third time the database stays away longer than anybody's patience for one try.
 * @returns milliseconds from the database's answer until both were healthy.
 * @throws a sentence when one does not recover, or runs no job any more.
 */
export async function crashDatabase(lab: Lab, turn: number, random: () => number): Promise<number> {
  await lab.postgres.kill();
  await new Promise((wait) => setTimeout(wait, turn % 3 === 2 ? 12_000 : random() * 2000));
  await lab.postgres.start();
  const back = Date.now();
  for (const instance of lab.instances) await untilHealthy(instance, back);
  const took = Date.now() - back;
  const [alone, other] = turn % 2 ? lab.instances : lab.instances.toReversed();
  await other?.kill();
  try {
    await runsJobs(lab, alone);
  } finally {
    await other?.start();
  }
  return took;
}

async function untilHealthy(instance: Instance, since: number): Promise<void> {
  const healthy = async () => (await fetch(`${instance.url}/api/health`).catch(() => null))?.ok;
  while (!(await healthy())) {
    if (!instance.running()) throw new Error("an instance ended when its database was killed");
    if (Date.now() - since > PATIENCE)
      throw new Error("an instance does not notice that its database is back");
    await new Promise((wait) => setTimeout(wait, 25));
  }
}

/** Milliseconds an invitation may wait behind what the load left waiting. */
const BEHIND = 60_000;

/** An invitation that is asked of this instance, while it is the only one, arrives. */
async function runsJobs(lab: Lab, instance: Instance | undefined): Promise<void> {
  const made = await lab.world.draft();
  const author = await lab.enter(made.author);
  const email = `job-${randomUUID()}@example.org`;
  const body = { name: "Vera", email, role: "reader", locale: "en", by: "mail" };
  const path = `/api/v1/interviews/${made.id}/participants`;
  const { status } = await author.ask(path, { body, ...(instance ? { at: instance.url } : {}) });
  if (status !== 200) throw new Error(`after PostgreSQL came back an invitation got ${status}`);
  await lab.mails.waitFor(email, 0, BEHIND).catch(() => {
    throw new Error("after PostgreSQL came back the instance that lived on runs no jobs");
  });
}
