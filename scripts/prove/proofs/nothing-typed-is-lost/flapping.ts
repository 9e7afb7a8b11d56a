import { randomFrom } from "@/e2e/world/take-out";
import type { Lab } from "../../lab/open-lab";
import { open, type Scenario } from "./scenario";
import { allSaved, missing, places, send, type } from "./typist";

const COMMENTS = 6;

/** The network goes and comes every 0.3 to 2 seconds, in the middle of requests and answers. */
export const flapping: Scenario = async (lab, seed) => {
  const { page, made, close } = await open(lab);
  const sent: string[] = [];
  const failures: string[] = [];
  const steady = flap(lab, randomFrom(seed));
  for (let at = 0; at < COMMENTS; at += 1) {
    const words = `Number ${at}, over a bad line.`;
    await type(page, places[at % places.length] ?? "", words);
    await send(page);
    sent.push(words);
  }
  await steady();
  await allSaved(page, 90_000).catch(() =>
    failures.push("on a steady line not everything is saved"),
  );
  failures.push(...(await missing(made.id, sent)));
  await close();
  return { failures, lost: 0 };
};

/** Cuts and heals in turn. Returns what ends that, healed. */
function flap(lab: Lab, random: () => number): () => Promise<void> {
  let stopped = false;
  const work = (async () => {
    while (!stopped) {
      lab.balancer.cut();
      await pause(300 + random() * 1700);
      lab.balancer.heal();
      await pause(300 + random() * 1700);
    }
  })();
  return async () => {
    stopped = true;
    await work;
  };
}

const pause = (ms: number) => new Promise((wait) => setTimeout(wait, ms));
