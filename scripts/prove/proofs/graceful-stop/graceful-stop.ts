import type { Finding, Proof } from "../../proof";
import { stopActing } from "./stop-acting";
import { stopPublishing } from "./stop-publishing";
import { stopStart } from "./stop-start";

/** SIGTERM while acts and a publication are under way, and once through `npm start`. */
export const gracefulStop: Proof = {
  shows: "a stop finishes what was begun: acknowledged is stored once, a publication ends, exit 0",
  tries: { short: 3, full: 40 },
  run: async (lab, { tries, say }): Promise<Finding> => {
    const failures: string[] = [];
    const stops: number[] = [];
    const seen = { answered: 0, "sent again elsewhere": 0, publications: 0 };
    const acting = await stopActing(lab);
    const publishing = await stopPublishing(lab);
    for (let at = 0; at < tries; at += 1) {
      const kind = at === 0 ? "npm start" : at % 4 === 1 ? "publishing" : "acting";
      const tried =
        kind === "npm start" ? stopStart() : kind === "publishing" ? publishing() : acting(at);
      const found = await tried;
      stops.push(found.ms);
      seen.answered += found.answered;
      seen["sent again elsewhere"] += found.again;
      if (kind === "publishing") seen.publications += 1;
      failures.push(...found.failures.map((failure) => `try ${at}, ${kind}: ${failure}`));
      if (at % 10 === 9) say(`${at + 1} stops`);
    }
    return { tries, failures, measured: { ...seen, "longest in ms": Math.max(...stops) } };
  },
};
