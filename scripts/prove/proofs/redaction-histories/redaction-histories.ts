import { randomFrom } from "@/e2e/world/take-out";
import { everyGitObject, leftovers, makeLabBlog } from "../../lab/lab-blog";
import type { Lab } from "../../lab/open-lab";
import type { Finding, Proof, Task } from "../../proof";
import { makePair } from "../publishing/pair";
import { canariesIn, canaryWord } from "../publishing/talk";
import { approve, type History, publish, startHistory } from "./history";
import { makeModel } from "./model";
import { Requests } from "./requests";
import { takeStep } from "./steps";

/** Histories that run beside each other, each with people and a blog of its own. */
const LANES = 3;

/** Histories of the same two people, in one blog. */
const TOGETHER = 25;

type Seen = {
  started: number;
  ended: number;
  failures: string[];
  taken: Record<string, number>;
  repeated: number;
  /** Every word that was ever said, and those that were published at some time. */
  words: Set<string>;
  allowed: Set<string>;
};

/**
 * Random histories of an interview on two instances, each beside a model of its own: what is refused,
 * what is published and every byte of it are what the model says, and no other word is in any git object.
 */
export const redactionHistories: Proof = {
  shows: "what is exported is exactly what was approved last, in every git object",
  tries: { short: 15, full: 2000 },
  minutes: 45,
  run: async (lab, task) => {
    const nothing = { started: 0, ended: 0, failures: [], taken: {}, repeated: 0 };
    const seen: Seen = { ...nothing, words: new Set(), allowed: new Set() };
    await Promise.all(Array.from({ length: LANES }, (_, lane) => runLane(lab, task, seen, lane)));
    return await conclude(lab, seen);
  },
};

async function runLane(lab: Lab, task: Task, seen: Seen, lane: number): Promise<void> {
  for (let part = 0; seen.started < task.tries; part += 1) {
    const pair = await makePair(lab, makeLabBlog(lab.home, `history-${lane}-${part}`));
    for (let own = 0; own < TOGETHER && seen.started < task.tries; own += 1) {
      const number = seen.started++;
      const random = randomFrom(task.seed * 100_003 + number);
      const word = () => {
        const made = canaryWord(random);
        seen.words.add(made);
        return made;
      };
      const requests = new Requests(
        lab.instances.map(({ url }) => url),
        random,
      );
      const given = { pair, requests, random, word };
      const failures = await runHistory(given, seen).catch((error: unknown) => [String(error)]);
      seen.failures.push(...failures.map((failure) => `history ${number}: ${failure}`));
      seen.repeated += requests.repeated;
      seen.ended += 1;
      if (seen.ended % 100 === 0) task.say(`${seen.ended} histories`);
    }
  }
}

type Given = Pick<History, "pair" | "requests" | "random" | "word">;

async function runHistory(given: Given, seen: Seen): Promise<string[]> {
  const model = makeModel(given.word);
  const original = structuredClone(model);
  const histories = [await startHistory(given, model)];
  const length = 4 + Math.floor(given.random() * 9);
  for (let step = 0; step < length; step += 1) {
    const [history] = histories;
    if (history) count(seen, await takeStep(history));
  }
  if (given.random() < 0.1) {
    // The product imports a post as a new interview; what was taken out of the other stays there.
    const again = await startHistory(given, original);
    await approve(again);
    await publish(again);
    histories.push(again);
    count(seen, "import again");
  }
  return histories.flatMap((history) => finish(history, seen));
}

function count({ taken }: Seen, step: string): void {
  taken[step] = (taken[step] ?? 0) + 1;
}

/** What is in the blog at the end is what was published last, one commit for each different text. */
function finish(history: History, seen: Seen): string[] {
  const { pair, path, published, failures, steps, requests } = history;
  const { blog } = pair;
  for (const text of published) for (const one of canariesIn(text)) seen.allowed.add(one);
  if (blog.read(path) !== (published.at(-1) ?? null)) failures.push("the blog holds another text");
  const different = published.filter((text, at) => text !== published[at - 1]).length;
  if (blog.commits(path) !== different) failures.push(`${blog.commits(path)} commits`);
  const story = steps.join(", ");
  return [...failures, ...requests.failures.splice(0)].map((failure) => `${failure} (${story})`);
}

async function conclude(lab: Lab, seen: Seen): Promise<Finding> {
  const { failures, words, allowed, taken, repeated } = seen;
  const found = canariesIn(everyGitObject(lab.home));
  const leaked = [...found].filter((word) => !allowed.has(word)).length;
  const lost = [...allowed].filter((word) => !found.has(word)).length;
  if (leaked > 0) failures.push(`${leaked} words that were never published are in git objects`);
  if (lost > 0) failures.push(`${lost} published words are in no git object`);
  for (const name of await leftovers(lab.home))
    failures.push(`${name} was left beside the mirrors`);
  const measured = {
    ...taken,
    "sent twice": repeated,
    "words out": words.size - allowed.size,
    "words published": allowed.size,
  };
  return { tries: seen.ended, failures, measured };
}
