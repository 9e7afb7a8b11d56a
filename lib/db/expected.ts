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
  return {
    publicationId: last?.id ?? null,
    exported: files.find((file) => file.path === path)?.text,
    imported: await importedAt(interviewId, path),
  };
}

/** The source that was imported for a path: of the translation that has it, else of the original. */
async function importedAt(interviewId: string, path: string): Promise<string> {
  const { transcript, block } = database();
  const own = await transcript.findFirst({ where: { interviewId, original: false, path } });
  const blocks = await block.findMany({
    where: { transcript: own ? { id: own.id } : { interviewId, original: true } },
    orderBy: { position: "asc" },
    select: { source: true },
  });
  return blocks.map(({ source }) => source).join("");
}
