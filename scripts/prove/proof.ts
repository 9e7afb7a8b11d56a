import type { Lab } from "./lab/open-lab";

/** What one proof found. A failure is one sentence with what is needed to see it again (a seed, an id). */
export type Finding = {
  /** How often it was really tried; never more than what was looked at. */
  tries: number;
  failures: string[];
  /** What was seen on the way, by name: counts, milliseconds, bytes. */
  measured: Record<string, string | number>;
};

/** One promise, tried many times against the production build. */
export type Proof = {
  /** In one sentence, what holds. */
  shows: string;
  /** How often `npm test` and `npm run prove` try it, unless the command line says another number. */
  tries: { short: number; full: number };
  /** App processes on the one database: 2 unless the proof wants another number. */
  instances?: number;
  /** Minutes after which it counts as failed; 30 unless it says otherwise. */
  minutes?: number;
  run: (lab: Lab, task: Task) => Promise<Finding>;
};

export type Task = {
  tries: number;
  /** Start of the random numbers; the same seed tries the same things. */
  seed: number;
  /** A line of progress on the terminal. */
  say: (line: string) => void;
};
