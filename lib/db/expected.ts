import "server-only";
import type { Expected } from "@/lib/core/publish/expected-there";
import type { Grant } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";
import type { PublishedFile } from "./publications";

/** With the publication that left it there; null before the first export. */
export type KnownExpected = Expected & { publicationId: string | null };

/** What the blog should hold at a path of the grant's interview. */
export async function findExpected(by: Grant, path: string): Promise<KnownExpected> {
  return await expectedOf(by.interviewId, path);
}

/** The same for the queue. */
export async function findExpectedFor(
  _operator: Operator,
  interviewId: string,
  path: string,
): Promise<Expected> {
  return await expectedOf(interviewId, path);
}

async function expectedOf(interviewId: string, path: string): Promise<KnownExpected> {
  const db = database();
  const last = await db.publication.findFirst({
    where: { interviewId, state: "pushed" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, files: true },
  });
  const files = (last?.files ?? []) as PublishedFile[];
  const blocks = await db.block.findMany({
    where: { transcript: { interviewId, original: true } },
    orderBy: { position: "asc" },
    select: { source: true },
  });
  return {
    publicationId: last?.id ?? null,
    exported: files.find((file) => file.path === path)?.text,
    imported: blocks.map((block) => block.source).join(""),
  };
}
