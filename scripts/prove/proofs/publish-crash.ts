import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { enterAs } from "@/e2e/world/enter-as";
import { approveAll, manifestNow, sign } from "@/lib/commands/testing/sign-everything";
import { database } from "@/lib/db/client";
import { releaseLostJobs } from "@/lib/db/lease";
import { operate } from "@/lib/policy/operator";
import { leftovers, makeLabBlog } from "../lab/lab-blog";
import type { Lab } from "../lab/open-lab";
import type { Proof } from "../proof";
import { ended } from "./publishing/ended";
import { begin, makePair, type Pair } from "./publishing/pair";

/** Where a publication is when every instance is killed. */
type Step = "fetching" | "preparing" | "prepared" | "pushed" | "recorded" | "mailing";

const steps: Step[] = ["prepared", "pushed", "mailing", "preparing", "fetching", "recorded"];

/**
 * kill -9 of every instance at each step of a publication. Nothing is built into the product for it: a
 * step is held by a lock in PostgreSQL, or seen by what lies on the disk.
 */
export const publishCrash: Proof = {
  shows: "a publication that is killed at any step is one commit, one receipt and one mail to each",
  tries: { short: 3, full: 60 },
  run: async (lab, { tries, say }) => {
    const failures: string[] = [];
    const measured = {
      "killed before the commit was out": 0,
      "killed after it": 0,
      "mailed twice": 0,
    };
    const blog = makeLabBlog(lab.home, "crash");
    for (let at = 0; at < tries; at += 1) {
      const step = steps[at % steps.length] ?? "prepared";
      const pair = await makePair(lab, blog);
      const { found, out, twice } = await crashAt(lab, pair, step);
      failures.push(...found.map((failure) => `try ${at}, ${step}: ${failure}`));
      measured[out ? "killed after it" : "killed before the commit was out"] += 1;
      measured["mailed twice"] += twice;
      if (at % 10 === 9) say(`${at + 1} kills`);
    }
    for (const name of await leftovers(lab.home)) say(`${name} was left by a killed instance`);
    return { tries, failures, measured };
  },
};

async function crashAt(lab: Lab, pair: Pair, step: Step) {
  const { id, path } = await begin(pair, post);
  const people = enterAs(id);
  await approveAll(people);
  await sign(people);
  await quiet();
  const mails = lab.mails.received().length;
  const gate = await publishUntil(lab, pair, { id, step });
  await Promise.all(lab.instances.map((instance) => instance.kill()));
  const killed = new Date();
  await gate?.open();
  const out = pair.blog.read(path) !== null;
  await Promise.all(lab.instances.map((instance) => instance.start()));
  await takeOver(killed);
  await ended(pair.author, id);
  await quiet();
  return { out, ...(await inspect(lab, pair, { id, path, mails })) };
}

const post = `---\nlayout: post\ntitle: "A year"\nlang: en\n---\n\n## The lamp\n\n**A:** Was it dark?\n\n**B:** It was.\n`;

/** What is there once everything has settled: one of everything. */
async function inspect(
  lab: Lab,
  { blog, people }: Pair,
  at: { id: string; path: string; mails: number },
) {
  const found: string[] = [];
  const publication = { interviewId: at.id };
  const rows = await database().publication.findMany({ where: publication });
  const [row] = rows;
  if (rows.length !== 1 || row?.state !== "pushed")
    found.push(`it ended ${row?.state} ${row?.reason}`);
  if (blog.commits(at.path) !== 1) found.push(`${blog.commits(at.path)} commits`);
  const commit = blog.git(["rev-list", "-1", "main", "--", at.path]).trim();
  if (row?.commit !== commit) found.push("the row names another commit");
  const receipts = await database().receipt.count({ where: { publication } });
  if (receipts !== 1) found.push(`${receipts} receipts`);
  const pushed = { interviewId: at.id, verb: "publication.pushed" };
  const events = await database().event.count({ where: pushed });
  if (events !== 1) found.push(`${events} lines in the history`);
  let twice = 0;
  for (const { email } of people) {
    const told = lab.mails
      .received()
      .slice(at.mails)
      .filter(({ to, text }) => to === email && text.includes("/receipts/"));
    const ids = new Set(told.map(({ raw }) => /^message-id:.*$/im.exec(raw)?.[0]));
    if (ids.size !== 1) found.push(`${ids.size} mails to one person`);
    // Accepted and not heard of: the window that SMTP leaves. The same Message-ID shows it as one mail.
    twice += told.length - ids.size;
  }
  return { found, twice };
}

/** What a session of ours locks so that a publication goes so far and no further. */
const locks = {
  prepared: 'SELECT 1 FROM "Interview" FOR UPDATE',
  pushed: 'LOCK TABLE "Receipt" IN SHARE MODE',
};

type Gate = { open: () => Promise<void> };

async function hold(lab: Lab, lock: string): Promise<Gate> {
  const client = new pg.Client({ connectionString: lab.databaseUrl });
  client.on("error", () => {}); // a lab that closes ends it
  await client.connect();
  await client.query("BEGIN");
  await client.query(lock);
  return {
    open: async () => {
      await client.query("ROLLBACK");
      await client.end();
    },
  };
}

/** Asks for the publication and returns when it is at the step. */
async function publishUntil(lab: Lab, pair: Pair, { id, step }: { id: string; step: Step }) {
  const before = { mails: lab.mails.received().length, tip: tipOf(pair) };
  const held = step === "pushed" ? await hold(lab, locks.pushed) : null;
  const body = { manifest: await manifestNow(enterAs(id)) };
  const { status } = await pair.author.ask(`/api/v1/interviews/${id}/publication`, { body });
  if (status !== 200) throw new Error(`the publication was answered ${status}`);
  const gate = step === "prepared" ? await hold(lab, locks.prepared) : held;
  const signs: Record<Step, () => boolean | Promise<boolean>> = {
    fetching: () => workFolders(lab).length > 0,
    preparing: () => workFolders(lab).some((folder) => existsSync(join(folder, "index"))),
    prepared: somebodyWaits,
    pushed: somebodyWaits,
    recorded: () => tipOf(pair) !== before.tip,
    mailing: () => lab.mails.received().length > before.mails,
  };
  for (const began = Date.now(); !(await signs[step]()); ) {
    if (Date.now() - began > 20_000) {
      const row = await database().publication.findFirst({ where: { interviewId: id } });
      throw new Error(`nothing came to the step ${step}: ${row?.state} ${row?.reason}`);
    }
    await new Promise((next) => setImmediate(next));
  }
  return gate;
}

/** What a publication works in; those of killed instances stay behind. */
function workFolders({ home }: Lab): string[] {
  const names = readdirSync(join(home, "mirrors")).filter((name) => name.startsWith("work-"));
  return names.map((name) => join(home, "mirrors", name));
}

function tipOf({ blog }: Pair): string {
  return readFileSync(join(blog.url, "refs/heads/main"), "utf8");
}

async function somebodyWaits(): Promise<boolean> {
  const rows = await database().$queryRaw<unknown[]>`
    SELECT 1 FROM pg_locks WHERE NOT "granted"`;
  return rows.length > 0;
}

/** Jobs and lines of the dead, as if the quarter of a minute had gone by after which others take them over. */
async function takeOver(killed: Date): Promise<void> {
  await database().$executeRaw`
    WITH lines AS (
      UPDATE graphile_worker._private_job_queues SET "locked_at" = now() - interval '1 minute'
      WHERE "locked_at" < ${killed})
    UPDATE graphile_worker._private_jobs SET "locked_at" = now() - interval '1 minute'
    WHERE "locked_at" < ${killed}`;
  await releaseLostJobs(operate("prove.release"));
}

/** Waits until no publication and no mail is left to do. */
async function quiet(): Promise<void> {
  for (const began = Date.now(); Date.now() - began < 60_000; ) {
    const rows = await database().$queryRaw<unknown[]>`
      SELECT 1 FROM graphile_worker.jobs WHERE "task_identifier" IN ('publish', 'send-mail')`;
    if (rows.length === 0) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error("the queue does not empty");
}
