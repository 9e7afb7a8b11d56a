import { database } from "@/lib/db/client";
import type { Lab } from "../../lab/open-lab";

/** What lies in the database and in people's mailboxes: rows a table, and a hash of all of them. */
export type Effects = { counts: Record<string, number>; content: string };

/** Tables that change by being asked: who asked when, and how often; and the key of all receipts, made with the first. */
const beside = ["Session", "RateLimiterFlexible", "ReceiptKey", "_prisma_migrations"];

/** Waits until the queue is empty, then looks at everything. */
export async function readEffects(lab: Lab): Promise<Effects> {
  await emptyQueue();
  const tables = await database().$queryRaw<{ name: string }[]>`
    SELECT "tablename" AS "name" FROM "pg_tables" WHERE "schemaname" = 'public' ORDER BY 1`;
  const counts: Record<string, number> = { mails: lab.mails.received().length };
  const hashes: string[] = [];
  for (const { name } of tables.filter(({ name }) => !beside.includes(name))) {
    // xpath lets one statement count a table whose name is data, as pg's own size reports do.
    const [row] = await database().$queryRaw<{ count: number; hash: string }[]>`
      SELECT (xpath('//c/text()', x))[1]::text::int AS "count", (xpath('//h/text()', x))[1]::text AS "hash"
      FROM query_to_xml(format(
        'SELECT count(*) AS c, coalesce(md5(string_agg(t::text, chr(10) ORDER BY t::text)), $q$none$q$) AS h FROM public.%I t', ${name}::text
      ), false, true, '') AS x`;
    counts[name] = row?.count ?? 0;
    hashes.push(row?.hash ?? "");
  }
  return { counts, content: JSON.stringify([counts, hashes]) };
}

/** What came to be there between two looks, by table. */
export function difference(before: Effects, after: Effects): string {
  const grown = Object.entries(after.counts).flatMap(([name, count]) => {
    const more = count - (before.counts[name] ?? 0);
    return more === 0 ? [] : [`${name} +${more}`];
  });
  return grown.join(", ") || "nothing";
}

/** Jobs that were queued have run. @throws after half a minute. */
async function emptyQueue(): Promise<void> {
  for (let look = 0; look < 600; look += 1) {
    const [row] = await database().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS "count" FROM graphile_worker._private_jobs`;
    if (row?.count === 0) return;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error("the queue does not become empty");
}
