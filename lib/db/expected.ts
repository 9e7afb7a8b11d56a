import "server-only";
import type { Expected, Recognised } from "@/lib/core/publish/expected-there";
import type { Grant } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";
import type { PublishedFile } from "./publications";
import { isSealed } from "./purge/seal-text";

/** With the publication that left it there; null before the first export. */
export type KnownExpected = Expected & {
  publicationId: string | null;
  /** The exported text itself (null: nothing lies there); undefined before that, and after a purge. */
  text: string | null | undefined;
};

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
  const file = files.find((one) => one.path === path);
  const { importSeal, blocks } = await importedAt(interviewId, path);
  return {
    publicationId: last?.id ?? null,
    exported: file && recognise(file.seal, file.text),
    imported: recognise(importSeal, blocks.map((block) => block.source).join("")),
    text: file?.seal ? undefined : file?.text,
  };
}

/** What was imported for a path: of the translation that has it, else of the original. */
async function importedAt(interviewId: string, path: string) {
  return await database().transcript.findFirstOrThrow({
    where: { interviewId, OR: [{ original: true }, { path }] },
    orderBy: { original: "asc" },
    select: {
      importSeal: true,
      blocks: { orderBy: { position: "asc" }, select: { source: true } },
    },
  });
}

function recognise(seal: string | null | undefined, text: string | null): Recognised {
  return (there) => (seal ? there !== null && isSealed(seal, there) : there === text);
}
