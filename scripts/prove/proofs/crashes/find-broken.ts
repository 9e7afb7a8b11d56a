import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commitsOf } from "@/e2e/world/blog";
import { database } from "@/lib/db/client";
import { verifyHistory } from "@/lib/db/verify-history";
import { operate } from "@/lib/policy/operator";
import type { Lab } from "../../lab/open-lab";
import { findLost } from "../lost-updates/find-lost";
import type { Acknowledged } from "./load";

const operator = operate("prove.crashes");

/** What was acknowledged and is not there, what is there in half, and what happened twice. */
export async function findBroken(lab: Lab, known: Acknowledged): Promise<string[]> {
  const failures = [...known.failures];
  for (const [id, written] of known.acts) failures.push(...(await findLost(id, written)));
  for (const { id, source } of known.imports) {
    const found = await sourceOf(id);
    if (found !== source) failures.push(`import ${id} was acknowledged and is not there`);
  }
  failures.push(...(await findHalf()));
  for (const one of known.published) failures.push(...(await findUnpublished(one)));
  const mailed = new Set(lab.mails.received().map(({ to }) => to));
  const unmailed = known.invited.filter((email) => !mailed.has(email));
  failures.push(...unmailed.map(() => "an invitation was acknowledged and not mailed"));
  return [...failures, ...givenUp(lab)];
}

async function sourceOf(interviewId: string): Promise<string> {
  const blocks = await database().block.findMany({
    where: { transcript: { interviewId } },
    orderBy: { position: "asc" },
  });
  return blocks.map(({ source }) => source).join("");
}

/** Every interview has its people, its text, its act and its history: also those nobody asked for twice. */
async function findHalf(): Promise<string[]> {
  const include = { participants: true, acts: true, events: true, transcripts: true } as const;
  const all = await database().interview.findMany({ include });
  const failures: string[] = [];
  for (const { id, participants, acts, events, transcripts } of all) {
    const passages = await database().passage.count({ where: { transcript: { interviewId: id } } });
    const unworded = await database().passage.count({
      where: { transcript: { interviewId: id }, revisions: { none: {} } },
    });
    const counts = [participants, acts, events, transcripts].map(({ length }) => length);
    const whole = counts.every((count) => count > 0) && passages > 5 && unworded === 0;
    if (!whole) failures.push(`interview ${id} is half there`);
    const { flaw } = await verifyHistory(operator, id);
    if (flaw) failures.push(`the history of ${id} is ${flaw.kind} at ${flaw.seq}`);
  }
  return failures;
}

async function findUnpublished({ id, path }: Acknowledged["published"][number]): Promise<string[]> {
  const row = await database().publication.findUnique({
    where: { id },
    include: { receipts: true },
  });
  const commits = commitsOf(path).length;
  const seen = [row?.state, row?.reason, row?.receipts.length, commits];
  const held = row?.state === "pushed" && row.reason === null && row.receipts.length === 1;
  return held && commits === 1 ? [] : [`publication ${id} is ${seen.join(", ")} commits`];
}

/** A mail that the queue gave up is a lost one. */
function givenUp({ home }: Lab): string[] {
  const logs = readdirSync(home).filter((name) => name.startsWith("instance-"));
  const text = logs.map((name) => readFileSync(join(home, name), "utf8")).join("\n");
  return text.includes('"mail.lost"') ? ["a mail was given up"] : [];
}

/** Mails that came again, under the same Message-ID, and how many came at all. */
export function countMails(lab: Lab): { mails: number; twice: number } {
  const ids = lab.mails.received().map(({ raw }) => /^message-id: *(\S+)/im.exec(raw)?.[1]);
  return { mails: ids.length, twice: ids.length - new Set(ids).size };
}
