/** What one stop did: milliseconds until the process had ended, requests answered and sent again. */
export type Stopped = { ms: number; answered: number; again: number; failures: string[] };

/** Milliseconds that open work may take, as `lib/jobs/start-background.ts` has it, and a little more. */
const LONGEST = 25_000;

/** Ends something that should end by itself with 0, in time. */
export async function ending(stop: () => Promise<number | null>) {
  const began = Date.now();
  const code = await stop();
  const ms = Date.now() - began;
  const failures = code === 0 ? [] : [`it ended with ${code}`];
  if (ms > LONGEST) failures.push(`it needed ${ms} ms to end`);
  return { ms, failures };
}
