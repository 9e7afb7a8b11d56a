import { randomUUID } from "node:crypto";
import pg from "pg";
import { type ChainedEvent, chainHash } from "../events";
import type { ReceiptBody } from "../receipts";

/** What somebody may do to a history they are not to touch. */
export const forgeries = [
  "edit",
  "delete",
  "cut",
  "re-stamp",
  "insert",
  "reorder",
  "swap",
] as const;
export type Forgery = (typeof forgeries)[number];

/**
 * How far the forger goes. `plain`: changes the lines. `clever`: makes every later hash fit again.
 * `thorough`: rewrites what acts and receipts remember too; only the blog is out of reach.
 */
export const efforts = ["plain", "clever", "thorough"] as const;
export type Effort = (typeof efforts)[number];

type Line = ChainedEvent & { id: string; hash: string };

/** Forges the history at a line (from 1) as a superuser who switches the triggers off. */
export async function forgeHistory(
  databaseUrl: string,
  interviewId: string,
  { forgery, effort, at }: { forgery: Forgery; effort: Effort; at: number },
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("BEGIN; SET LOCAL session_replication_role = replica");
    const sql = `SELECT *, "createdAt" AT TIME ZONE 'UTC' AS "createdAt" FROM "Event"
      WHERE "interviewId" = $1 ORDER BY "seq"`;
    const { rows: before } = await client.query<Line>(sql, [interviewId]);
    const after = forged(before, forgery, at);
    if (effort !== "plain") chainAnew(after);
    await client.query(`DELETE FROM "Event" WHERE "interviewId" = $1`, [interviewId]);
    for (const line of after) await write(client, line);
    if (effort === "thorough") await adjust(client, interviewId, { before, after });
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}

function forged(before: Line[], forgery: Forgery, at: number): Line[] {
  const lines = before.map((line) => ({ ...line }));
  const [one, next] = [lines[at - 1], lines[at]];
  if (forgery === "cut") return lines.slice(0, at - 1);
  if (!one || !next) throw new Error("the history is too short");
  switch (forgery) {
    case "edit":
      one.actorName = "Somebody else";
      return lines;
    case "delete":
      return lines.filter((line) => line !== one);
    case "re-stamp":
      one.createdAt = new Date(one.createdAt.getTime() - 1);
      return lines;
    case "insert": {
      const made = { ...one, id: randomUUID(), objectId: randomUUID(), previous: one.previous };
      lines.splice(at - 1, 0, { ...made, hash: chainHash(made) });
      return numbered(lines);
    }
    case "reorder":
      lines.splice(at - 1, 2, next, one);
      return numbered(lines);
    case "swap": {
      const { verb, objectId, detail } = one;
      Object.assign(one, { verb: next.verb, objectId: next.objectId, detail: next.detail });
      Object.assign(next, { verb, objectId, detail });
      return lines;
    }
  }
}

function numbered(lines: Line[]): Line[] {
  lines.forEach((line, index) => {
    line.seq = index + 1;
  });
  return lines;
}

function chainAnew(lines: Line[]): void {
  let previous = "";
  for (const line of numbered(lines)) {
    line.previous = previous;
    line.hash = chainHash(line);
    previous = line.hash;
  }
}

async function write(client: pg.Client, line: Line): Promise<void> {
  const { id, interviewId, seq, verb, actorId, actorName, objectId, detail, previous, hash } = line;
  await client.query(
    `INSERT INTO "Event" ("id", "interviewId", "seq", "verb", "actorId", "actorName", "objectId", "detail",
       "previous", "hash", "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, interviewId, seq, verb, actorId, actorName, objectId, detail, previous, hash].concat(
      line.createdAt.toISOString().replace("Z", ""),
    ),
  );
}

/** Makes acts and receipts remember the forged lines. */
async function adjust(
  client: pg.Client,
  interviewId: string,
  { before, after }: { before: Line[]; after: Line[] },
): Promise<void> {
  const now = (hash: string) => {
    const line = before.find((one) => one.hash === hash);
    const same = after.find(({ id }) => id === line?.id);
    return same ?? after[Math.min(line?.seq ?? 1, after.length) - 1];
  };
  const acts = await client.query(`SELECT "id", "head" FROM "Act" WHERE "interviewId" = $1`, [
    interviewId,
  ]);
  for (const { id, head } of acts.rows) {
    const line = now(head);
    const set = `UPDATE "Act" SET "head" = $1, "line" = $2 WHERE "id" = $3`;
    await client.query(set, [line?.hash, line?.seq, id]);
  }
  const receipts = await client.query<{ id: string; body: ReceiptBody }>(
    `SELECT r."id", r."body" FROM "Receipt" r JOIN "Publication" p ON p."id" = r."publicationId"
     WHERE p."interviewId" = $1`,
    [interviewId],
  );
  for (const { id, body } of receipts.rows) {
    const [asked, last] = [now(body.history), now(body.head ?? "")];
    const forged = { ...body, history: asked?.hash, head: last?.hash, line: last?.seq };
    await client.query(`UPDATE "Receipt" SET "body" = $1 WHERE "id" = $2`, [forged, id]);
  }
}
