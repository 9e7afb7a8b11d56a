import { randomUUID } from "node:crypto";
import { listRoutes } from "@/e2e/world/list-routes";
import type { Answer } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";
import type { Proof } from "../../proof";
import { cases, exempt } from "./cases";
import { difference, readEffects } from "./effects";
import { openScene, type Scene } from "./open-scene";
import type { Sending } from "./sending";

/** How often each request is sent with its one key. */
const TIMES = 5;

/** Each kind of changing operation, sent again and again over both instances. */
export const idempotency: Proof = {
  shows: "a changing request sent five times with one key, at once or in a row, happens once",
  // At least every operation once, whatever number is asked for.
  tries: { short: 1, full: 150 },
  run: async (lab, { tries, say }) => {
    const failures = unknownOperations();
    const names = Object.keys(cases);
    const rounds = Math.max(1, Math.round(tries / names.length));
    for (let round = 0; round < rounds; round += 1) {
      for (const name of names) {
        const found = await tryOperation(lab, name).catch((error: Error) => [error.message]);
        failures.push(...found.map((failure) => `${name}: ${failure}`));
      }
      if (rounds > 1) say(`round ${round + 1} of ${rounds}`);
    }
    const measured = { operations: names.length, exempt: Object.keys(exempt).length, times: TIMES };
    return { tries: rounds * names.length, failures, measured };
  },
};

/** The build's own operations against the cases: a new one has to be tried, or excused with a reason. */
function unknownOperations(): string[] {
  const changing = listRoutes().filter(({ page, method }) => !page && method !== "GET");
  return changing
    .map(({ method, path }) => `${method} ${path}`)
    .filter((name) => !cases[name] && !exempt[name])
    .map((name) => `${name} has no case in scripts/prove/proofs/idempotency/cases.ts`);
}

async function tryOperation(lab: Lab, name: string): Promise<string[]> {
  const make = cases[name];
  if (!make) return ["has no case"];
  const [one, two] = await Promise.all([openScene(lab), openScene(lab)]);
  const first = { name, scene: one, sending: await make(one), key: randomUUID() };
  const second = { name, scene: two, sending: await make(two), key: randomUUID() };
  const [wanted, failures] = await inARow(first);
  return [...failures, ...(await atOnce(second, wanted))];
}

type Trial = { name: string; scene: Scene; sending: Sending; key: string };

/** Once, then four times more: nothing more happens. Returns what happened the first time. */
async function inARow(trial: Trial): Promise<[string, string[]]> {
  const { lab } = trial.scene;
  const before = await readEffects(lab);
  const answers = [await send(trial, 0)];
  const once = await readEffects(lab);
  for (let at = 1; at < TIMES; at += 1) answers.push(await send(trial, at));
  const more = await readEffects(lab);
  const failures = differing(answers);
  if (more.content !== once.content)
    failures.push(
      `sent ${TIMES} times in a row it added ${difference(once, more)} after the first`,
    );
  return [difference(before, once), failures];
}

/** Five times at the same moment: as much happens as by one. Then with something else: 422, and nothing. */
async function atOnce(trial: Trial, wanted: string): Promise<string[]> {
  const { lab } = trial.scene;
  const before = await readEffects(lab);
  const sent = Array.from({ length: TIMES }, (_, at) => send(trial, at));
  const failures = differing(await Promise.all(sent));
  const once = await readEffects(lab);
  const happened = difference(before, once);
  if (happened !== wanted)
    failures.push(`sent ${TIMES} times at once it added ${happened} instead of ${wanted}`);
  if (!trial.sending.other) return failures;
  const { status } = await send(
    { ...trial, sending: { ...trial.sending, ...trial.sending.other } },
    0,
  );
  if (status !== 422) failures.push(`the same key with something else was answered ${status}`);
  const after = await readEffects(lab);
  if (after.content !== once.content)
    failures.push(`the same key with something else added ${difference(once, after)}`);
  return failures;
}

/** Every second one goes to the other instance. */
function send({ name, scene, sending, key }: Trial, at: number): Promise<Answer> {
  const { who, path, body, ...changed } = sending;
  const method = "method" in changed ? String(changed.method) : (name.split(" ")[0] ?? "");
  const instance = scene.lab.instances[at % scene.lab.instances.length];
  return scene[who].ask(path, { method, body, key, at: instance?.url });
}

function differing(answers: Answer[]): string[] {
  const seen = new Set(answers.map(({ status, text }) => `${status} ${text.slice(0, 120)}`));
  const all = new Set(answers.map(({ status, text }) => `${status} ${text}`));
  const refused = answers.filter(({ status }) => status >= 300).map(({ status }) => status);
  if (refused.length > 0) return [`was answered ${refused.join(", ")}`];
  return all.size === 1 ? [] : [`was answered in ${all.size} ways: ${[...seen].join(" | ")}`];
}
