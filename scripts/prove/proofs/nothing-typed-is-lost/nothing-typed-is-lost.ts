import type { Proof } from "../../proof";
import { deploy } from "./deploy";
import { flapping } from "./flapping";
import { killed } from "./killed";
import { offline } from "./offline";
import type { Scenario } from "./scenario";
import { signedOut } from "./signed-out";

/** What happens while somebody types, by its name in the report. */
const scenarios: Record<string, Scenario> = { offline, flapping, signedOut, deploy, killed };

/** Somebody types in Chromium while the network, the session, the build or the browser goes away. */
export const nothingTypedIsLost: Proof = {
  shows: "what was typed arrives once or waits on the device, whatever happens meanwhile",
  tries: { short: 5, full: 40 },
  run: async (lab, { tries, seed, say }) => {
    const failures: string[] = [];
    const measured: Record<string, number> = {};
    const names = Object.keys(scenarios);
    for (let at = 0; at < tries; at += 1) {
      const name = names[at % names.length] ?? "";
      const began = Date.now();
      const found = await scenarios[name]?.(lab, seed + at).catch((error: Error) => {
        return { failures: [error.message], lost: 0 };
      });
      failures.push(...(found?.failures ?? []).map((one) => `${name} (seed ${seed + at}): ${one}`));
      measured[name] = (measured[name] ?? 0) + 1;
      const key = "longest unacknowledged typing lost, in ms";
      measured[key] = Math.max(measured[key] ?? 0, found?.lost ?? 0);
      say(`${name}: ${found?.failures.length ?? 0} failures in ${Date.now() - began} ms`);
    }
    return { tries, failures, measured };
  },
};
