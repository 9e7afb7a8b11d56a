import type { Proof } from "../../proof";
import { type Attack, startBehindProxy } from "./attack";
import { floodAddress, floodNetwork, telling } from "./flooding";
import { crossSite, fixation, redirects } from "./places";
import { guessing, parallel, robot } from "./redemptions";

/** Every attack with how often it is tried, as shares of the proof's tries. */
const attacks: [name: string, attack: Attack, share: number][] = [
  ["robot", robot, 0.1],
  ["parallel", parallel, 0.05],
  ["guessing", guessing, 0.05],
  ["flood of an address", floodAddress, 0.5],
  ["flood from a network", floodNetwork, 0.6],
  ["known or not", telling, 0.2],
  ["redirects", redirects, 1],
  ["fixation", fixation, 0.05],
  ["other sites", crossSite, 1],
];

/** Nobody comes in, floods or leads away by the ways of signing in (SECURITY.md 11 to 13). */
export const signIn: Proof = {
  shows: "robots, guesses, floods, planted sessions, other sites and odd addresses get nowhere",
  tries: { short: 40, full: 400 },
  run: async (lab, { tries, say }) => {
    await startBehindProxy(lab);
    const failures: string[] = [];
    const measured: Record<string, string | number> = {};
    let tried = 0;
    for (const [name, attack, share] of attacks) {
      const began = Date.now();
      const wrong = (sentence: string) => failures.push(`${name}: ${sentence}`);
      const measure = (what: string, value: number | string) => {
        measured[what] = value;
      };
      const given = { lab, tries: Math.max(2, Math.round(tries * share)), wrong, measure };
      tried += await attack(given);
      say(`${name}: ${Date.now() - began} ms`);
    }
    return { tries: tried, failures, measured };
  },
};
