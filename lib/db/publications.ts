import "server-only";
import type { Grant } from "@/lib/policy/grant";
import type { ActScope, Tx } from "./act";
import { database } from "./client";
import { appendEvent } from "./events";
import type { PublicationState } from "./generated/enums";
import { enqueue } from "./queue";

/**
 * A file of a publication; null takes it away. Approved words only. After a purge, of one that may say what
 * was taken out since, a seal is left (`sealText`) and no text.
 */
export type PublishedFile = { path: string; text: string | null; seal?: string };

/** Why a publication did not arrive; the interface has a sentence for each. */
export type StopReason =
  | "withdrawn"
  | "not-allowed"
  | "no-target"
  | "changed-there"
  | "blocked-path"
  | "refused"
  | "rejected"
  | "unreachable";

export type PublicationRow = {
  id: string;
  interviewId: string;
  target: string;
  manifest: string;
  state: PublicationState;
  /** A StopReason, or `unchanged` when the blog held the same words already. */
  reason: string | null;
  commit: string | null;
  branch: string | null;
  /** SHA-256 of what was seen in the blog and may be replaced although we did not put it there. */
  replaces: string | null;
  requestedBy: string;
  at: Date;
  finishedAt: Date | null;
  receipts: { id: string; code: string }[];
};

/** A publication in a list, without its texts: what it did to its paths is enough there. */
export type ListedPublication = PublicationRow & {
  paths: string[];
  /** Of these, where it left a file. */
  written: string[];
  takesDown: boolean;
};

/** The same with what it writes. */
export type FullPublication = PublicationRow & { files: PublishedFile[] };

const receipts = { select: { id: true, code: true }, orderBy: { createdAt: "asc" } } as const;

/** Publications of the grant's interview, newest first. Their texts stay in the database. */
export async function listPublications(grant: Grant, tx?: Tx): Promise<ListedPublication[]> {
  const { interviewId } = grant;
  const db = tx ?? database();
  const rows = await db.publication.findMany({
    where: { interviewId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    omit: { files: true },
    include: { receipts },
  });
  const shapes = await db.$queryRaw<Shape[]>`
    SELECT "id"::text, jsonb_path_query_array("files", '$[*].path') AS "paths",
      jsonb_path_query_array("files", '$[*] ? (@.text != null).path') AS "written",
      NOT jsonb_path_exists("files", '$[*] ? (@.text != null)') AS "takesDown"
    FROM "Publication" WHERE "interviewId" = ${interviewId}::uuid`;
  const shapeOf = new Map(shapes.map((shape) => [shape.id, shape]));
  return rows.map(({ createdAt: at, ...row }) => {
    const { paths = [], written = [], takesDown = false } = shapeOf.get(row.id) ?? {};
    return { ...row, at, paths, written, takesDown };
  });
}

type Shape = { id: string; paths: string[]; written: string[]; takesDown: boolean };

type Stored = Omit<FullPublication, "files" | "at"> & { files: unknown; createdAt: Date };

export function publicationOf(row: Stored): FullPublication {
  const { createdAt: at, files, ...rest } = row;
  return { ...rest, at, files: files as PublishedFile[] };
}

/** The newest publication that arrived: what the blog holds unless somebody edited it there. */
export function lastPushed(rows: ListedPublication[]): ListedPublication | null {
  return rows.find((row) => row.state === "pushed") ?? null;
}

/** Whether a publication leaves nothing at its paths. */
export function takesDown(row: Pick<FullPublication, "files">): boolean {
  return row.files.every((file) => file.text === null);
}

/** Queues a publication of whoever acts: row, event and job in one transaction. The row's id. */
export async function appendPublication(
  scope: ActScope,
  wanted: {
    target: string;
    branch: string;
    manifest: string;
    files: PublishedFile[];
    replaces: string | null;
  },
): Promise<string> {
  const { interviewId, participantId: requestedBy } = scope.grant;
  const { id } = await scope.tx.publication.create({
    data: { interviewId, requestedBy, ...wanted },
  });
  const { manifest, replaces } = wanted;
  const kind = takesDown(wanted) ? "take-down" : "publish";
  const detail = { manifest, kind, ...(replaces ? { replaces } : {}) };
  await appendEvent(scope, "publication.asked", id, detail);
  // One at a time into one blog: together they would only push each other's branch away.
  await enqueue(scope.tx, "publish", { publicationId: id }, `blog ${wanted.target}`);
  return id;
}

/** Sets where the post goes. The path is part of what is signed, so a new one asks for new signatures. */
export async function changeDestination(
  scope: ActScope,
  where: { target: string; path: string },
): Promise<void> {
  await scope.tx.interview.update({ where: { id: scope.grant.interviewId }, data: where });
}
