import { randomFrom } from "@/e2e/world/take-out";
import type { Lab } from "../../lab/open-lab";
import type { Finding, Proof } from "../../proof";
import { findLost } from "./find-lost";
import { type Kind, readTurns, type Writer, type Written, write } from "./write";

/** Tabs that write at the same time. */
const WRITERS = 20;

/** Twenty tabs of five people write about four passages on both instances, as fast as they can. */
export const lostUpdates: Proof = {
  shows:
    "of edits, comments and decisions by 20 writers at once, none that was acknowledged is lost",
  tries: { short: 100, full: 500 },
  run: async (lab, { tries, seed, say }): Promise<Finding> => {
    const { id, author, interviewee } = await lab.world.interview();
    const coauthor = await lab.world.invite(id, "Carla", "coauthor");
    const second = await lab.world.invite(id, "Igor", "interviewee");
    const reader = await lab.world.invite(id, "Rita", "reader");
    const writers = await seat(lab, [author, coauthor, interviewee, second, reader]);
    const each = Math.ceil(tries / WRITERS);
    const work = writers.map((writer, at) => writeOften(writer, id, each, randomFrom(seed + at)));
    const results = (await Promise.all(work)).flat();
    const written = results.filter((one) => typeof one !== "string");
    const failures = results.filter((one) => typeof one === "string");
    say(`${written.length} acts were acknowledged; looking for them`);
    failures.push(...(await findLost(id, written)));
    const conflicts = written.reduce((sum, one) => sum + one.conflicts, 0);
    const count = (kind: Kind) => written.filter((one) => one.kind === kind).length;
    const [edits, comments, decisions] = [count("edit"), count("comment"), count("decision")];
    const measured = { writers: writers.length, edits, comments, decisions, conflicts };
    return { tries: results.length, failures, measured };
  },
};

type People = Parameters<Lab["enter"]>[0][];

/** Four tabs each; who edits by a revision and who by a suggestion follows from the role's place. */
async function seat(lab: Lab, people: People): Promise<Writer[]> {
  const seats = Array.from({ length: WRITERS }, (_, at) => at);
  const clients = await Promise.all(people.map((person) => lab.enter(person)));
  return seats.flatMap((seat): Writer[] => {
    const place = seat % people.length;
    const client = clients[place];
    const at = lab.instances[Math.floor(seat / people.length) % lab.instances.length]?.url ?? "";
    const does = may[place];
    return client && does ? [{ name: `tab ${seat} of ${does.role}`, client, at, ...does }] : [];
  });
}

/** What each of the five may do. */
const may: Pick<Writer, "role" | "edits" | "kinds">[] = [
  { role: "author", edits: "revision", kinds: ["edit", "comment"] },
  { role: "coauthor", edits: "revision", kinds: ["edit", "comment"] },
  { role: "interviewee", edits: "suggestion", kinds: ["edit", "comment", "decision"] },
  { role: "second interviewee", edits: "suggestion", kinds: ["edit", "comment", "decision"] },
  { role: "reader", edits: "suggestion", kinds: ["comment"] },
];

/** What was acknowledged; a sentence for what should not have been answered so. */
async function writeOften(
  writer: Writer,
  interview: string,
  times: number,
  random: () => number,
): Promise<(Written | string)[]> {
  const done: (Written | string)[] = [];
  for (let time = 0; time < times; time += 1) {
    done.push(await writeOnce(writer, interview, random).catch((error: Error) => error.message));
  }
  return done;
}

async function writeOnce(
  writer: Writer,
  interview: string,
  random: () => number,
): Promise<Written> {
  const turns = await readTurns(writer, interview);
  const passage = turns[Math.floor(random() * turns.length)];
  const kind = writer.kinds[Math.floor(random() * writer.kinds.length)];
  if (!passage || !kind) throw new Error("the post has no turns");
  return await write(writer, kind, passage);
}
