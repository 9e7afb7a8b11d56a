import pg from "pg";
import { enterAs } from "@/e2e/world/enter-as";
import { approveAll, manifestNow, sign } from "@/lib/commands/testing/sign-everything";
import { database } from "@/lib/db/client";
import { makeLabBlog } from "../../lab/lab-blog";
import type { Lab } from "../../lab/open-lab";
import { begin, makePair } from "../publishing/pair";
import { ending, type Stopped } from "./stopped";

const post = `---\nlayout: post\ntitle: "A year"\nlang: en\n---\n\n**A:** Was it dark?\n\n**B:** It was.\n`;

/** Milliseconds that the publication still needs after the signal. */
const STILL = 700;

/**
 * Every instance is stopped while one of them has pushed and not yet said so: held by a lock on the
 * receipts. The publication has ended when the processes have, with nobody left to take it over.
 */
export async function stopPublishing(lab: Lab): Promise<() => Promise<Stopped>> {
  const blog = makeLabBlog(lab.home, "stop");
  return async () => {
    const pair = await makePair(lab, blog);
    const { id, path } = await begin(pair, post);
    const people = enterAs(id);
    await approveAll(people);
    await sign(people);
    const gate = new pg.Client({ connectionString: lab.databaseUrl });
    await gate.connect();
    await gate.query('BEGIN; LOCK TABLE "Receipt" IN SHARE MODE');
    const body = { manifest: await manifestNow(people), name: "Tomas" };
    await pair.author.ask(`/api/v1/interviews/${id}/publication`, { body });
    while (blog.read(path) === null) await pause(10);
    const stops = lab.instances.map((instance) => ending(() => instance.stop()));
    await pause(STILL);
    await gate.query("ROLLBACK");
    await gate.end();
    const ended = await Promise.all(stops);
    const failures = ended.flatMap((one) => one.failures);
    const row = await database().publication.findFirst({ where: { interviewId: id } });
    if (row?.state !== "pushed") failures.push(`the publication was left ${row?.state}`);
    if (blog.commits(path) !== 1) failures.push(`${blog.commits(path)} commits`);
    const [held] = await database().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS "count" FROM graphile_worker._private_jobs
      WHERE "locked_at" IS NOT NULL`;
    if (held?.count !== 0) failures.push(`${held?.count} jobs are still held by those who ended`);
    await Promise.all(lab.instances.map((instance) => instance.start()));
    return { ms: Math.max(...ended.map(({ ms }) => ms)), answered: 0, again: 0, failures };
  };
}

const pause = (ms: number) => new Promise((wait) => setTimeout(wait, ms));
