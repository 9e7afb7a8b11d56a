import { randomFrom } from "@/e2e/world/take-out";
import { emptyQueue } from "../../lab/empty-queue";
import type { Lab } from "../../lab/open-lab";
import type { Finding, Proof } from "../../proof";
import { crashDatabase } from "./crash-database";
import { countMails, findBroken } from "./find-broken";
import { startLoad } from "./load";
import { findLate, READY, type Start, startMeasured } from "./start-measured";

/** App kills for each kill of PostgreSQL. */
const APP_PER_DATABASE = 10;

/** kill -9 of instances and of PostgreSQL while acts, imports, invitations and publications go on. */
export const crashes: Proof = {
  shows: "through kill -9 of app and database what was acknowledged is stored, whole and once",
  tries: { short: 6, full: 100 },
  run: async (lab, { tries, seed, say }): Promise<Finding> => {
    const random = randomFrom(seed);
    const load = await startLoad(lab);
    const starts: Start[] = [];
    const failures: string[] = [];
    const seen = { databaseKills: 0, recovered: 0, probes: 0, unanswered: 0 };
    for (let kill = 1; kill <= tries; kill += 1) {
      await pause(200 + random() * 1000);
      starts.push(...(await crashApp(lab, random, seen)));
      if (kill % APP_PER_DATABASE !== 5) continue;
      const found = await crashDatabase(lab, seen.databaseKills, random).catch(
        (error: Error) => error.message,
      );
      if (typeof found === "string") failures.push(found);
      else seen.recovered = Math.max(seen.recovered, found);
      seen.databaseKills += 1;
      say(`${kill} of ${tries} kills, PostgreSQL ${seen.databaseKills}`);
    }
    await load.stop();
    await emptyQueue();
    failures.push(...(await findBroken(lab, load.acknowledged)));
    if (seen.unanswered > 0)
      failures.push(`${seen.unanswered} requests to the other instance were not answered`);
    return { tries, failures: [...failures, ...findLate(starts)], measured: report() };

    function report(): Finding["measured"] {
      const { acts, imports, abandoned, invited, published, again } = load.acknowledged;
      const { mails, twice } = countMails(lab);
      const ready = starts.map(({ ms }) => ms);
      const slow = ready.filter((ms) => ms > READY).length;
      return {
        "PostgreSQL kills": seen.databaseKills,
        acts: [...acts.values()].flat().length,
        imports: `${imports.length} and ${abandoned.length} given up`,
        invitations: invited.length,
        publications: published.length,
        mails: `${mails}, again with the same Message-ID ${twice}`,
        "sent again": again.times,
        "ready in ms": `${middle(ready)} (longest ${Math.max(...ready)}, over ${READY}: ${slow} of ${ready.length})`,
        "bare Node meanwhile in ms": middle(starts.map(({ bare }) => bare)),
        "back after PostgreSQL in ms": seen.recovered,
        "asked of the other meanwhile": seen.probes,
      };
    }
  },
};

type Seen = { probes: number; unanswered: number };

/** Kills one instance, sometimes both; asks the one that lives; starts again. */
async function crashApp(lab: Lab, random: () => number, seen: Seen): Promise<Start[]> {
  const both = random() < 0.25;
  const [victim, other] = random() < 0.5 ? lab.instances : lab.instances.toReversed();
  const victims = [victim, both ? other : undefined].filter((one) => one !== undefined);
  await Promise.all(victims.map((one) => one.kill()));
  if (!both && other) {
    for (let probe = 0; probe < 3; probe += 1) {
      seen.probes += 1;
      const answer = await fetch(`${other.url}/api/health`).catch(() => null); // counted below
      if (!answer?.ok) seen.unanswered += 1;
    }
  }
  await pause(random() * 300);
  return await startMeasured(victims);
}

function middle(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const pause = (ms: number) => new Promise((wait) => setTimeout(wait, ms));
