import { randomFrom } from "@/e2e/world/take-out";
import { everyGitObject, type LabBlog, leftovers, makeLabBlog } from "../../lab/lab-blog";
import type { Lab } from "../../lab/open-lab";
import type { Finding, Proof, Task } from "../../proof";
import { makePair } from "../publishing/pair";
import { canariesIn, canaryWord, postOf } from "../publishing/talk";
import { type Race, runRace, type Way } from "./run-race";

/** Races that run beside each other, each with people and a blog of its own. */
const LANES = 3;

/** What all lanes have seen so far. */
type Seen = {
  races: Race[];
  failures: string[];
  /** Words of posts that were withdrawn in time. */
  forbidden: Set<string>;
  started: number;
  /** Milliseconds within which the withdrawal comes; moved so that each order is seen about as often. */
  within: number;
};

/**
 * Somebody takes their signature or a passage back while the author publishes: what was acknowledged
 * before the push is not in the blog, and what came after it becomes a request.
 */
export const withdrawRaces: Proof = {
  shows: "an acknowledged withdrawal never loses before the push, and after it becomes a request",
  tries: { short: 20, full: 300 },
  run: async (lab, task) => {
    const seen: Seen = { races: [], failures: [], forbidden: new Set(), started: 0, within: 400 };
    const random = randomFrom(task.seed);
    const lanes = Array.from({ length: LANES }, (_, number) =>
      race(makeLabBlog(lab.home, `race-${number}`), { lab, task, random, seen }),
    );
    await Promise.all(lanes);
    return await conclude(lab, seen, task.tries);
  },
};

type Course = { lab: Lab; task: Task; random: () => number; seen: Seen };

/** One race after the other until all are run. */
async function race(blog: LabBlog, { lab, task, random, seen }: Course): Promise<void> {
  let pair = await makePair(lab, blog);
  for (let own = 1; seen.started < task.tries; own += 1) {
    const at = seen.started++;
    const way: Way = at % 2 ? "removal" : "signature";
    const source = talk(random);
    const delay = random() * seen.within;
    const one = await runRace({ lab, pair, delay, way, swap: random() < 0.5 }, source);
    seen.races.push(one);
    seen.failures.push(...one.failures.map((failure) => `race ${at} (${way}): ${failure}`));
    if (one.first === "withdrawal") for (const word of canariesIn(source)) seen.forbidden.add(word);
    seen.within *= one.first === "withdrawal" ? 1.25 : 0.8;
    if (at % 50 === 49) task.say(`${at + 1} races`);
    // One person may not do everything there is to do in an hour.
    if (own % 25 === 0) pair = await makePair(lab, blog);
  }
}

async function conclude(
  lab: Lab,
  { races, failures, forbidden, within }: Seen,
  tries: number,
): Promise<Finding> {
  const found = canariesIn(everyGitObject(lab.home));
  const leaked = [...forbidden].filter((word) => found.has(word)).length;
  if (leaked > 0) failures.push(`${leaked} words of withdrawn posts are in git objects`);
  for (const name of await leftovers(lab.home))
    failures.push(`${name} was left beside the mirrors`);
  const count = (first: Race["first"]) => races.filter((one) => one.first === first).length;
  const measured = {
    "withdrawal first": count("withdrawal"),
    "of these on its way already": races.filter(({ stopped }) => stopped).length,
    "push first": count("push"),
    "words looked for in git": forbidden.size,
    "withdrawn within": `${Math.round(within)} ms`,
  };
  // Without both orders nothing was raced.
  if (tries >= 20 && Math.min(count("withdrawal"), count("push")) === 0) {
    failures.push("only one order was seen");
  }
  return { tries: races.length, failures, measured };
}

function talk(random: () => number): string {
  const sentence = () => `There was ${canaryWord(random)} here.`;
  const turns = [sentence(), sentence(), sentence()];
  return postOf({ title: sentence(), sections: [{ heading: canaryWord(random), turns }] });
}
