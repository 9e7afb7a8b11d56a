import { randomUUID } from "node:crypto";
import { database } from "../client";

/** A request as the API hands it to a command, with a key of its own unless one is given. */
export function ask(body: unknown = {}, key: string = randomUUID()) {
  return { key, body };
}

/** Verbs of an interview's history in order. */
export async function historyOf(interviewId: string): Promise<string[]> {
  const rows = await database().event.findMany({
    where: { interviewId },
    orderBy: { seq: "asc" },
    select: { verb: true },
  });
  return rows.map(({ verb }) => verb);
}

/** Everything that may hold no word: events, acts and queued jobs of the whole database, as text. */
export async function wordlessText(): Promise<string> {
  const events = await database().event.findMany();
  const acts = await database().act.findMany();
  const jobs = await database().$queryRaw`SELECT * FROM graphile_worker._private_jobs`;
  return JSON.stringify([events, acts, jobs], (_, value) =>
    typeof value === "bigint" ? String(value) : value,
  );
}
