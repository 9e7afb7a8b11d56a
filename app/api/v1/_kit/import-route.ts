import { importPost } from "@/lib/commands/import-post";
import { LARGEST_POST } from "@/lib/core/import/read-source";
import type { Identity } from "@/lib/policy/identity";
import { fresh } from "./act-route";
import { readRequest } from "./read-request";
import { refuse } from "./refuse";

/** Bytes of a request with the largest post in it: JSON may write a line end or quote as two. */
export const IMPORT_LIMIT = 2 * LARGEST_POST + 16 * 1024;

/**
 * Imports a post for whoever sent the request. Who may not import hears what a stranger hears, and
 * nothing of their request is read.
 */
export async function importRoute(
  request: Request,
  who: () => Promise<Identity | null>,
): Promise<Response> {
  const identity = await who();
  if (!identity?.author) return refuse("not-found");
  const read = await readRequest(request, IMPORT_LIMIT);
  if (read instanceof Response) return read;
  const result = await importPost(identity, read);
  switch (result.outcome) {
    case "done":
      return fresh(Response.json({ id: result.interviewId }, { status: 201 }));
    case "unreadable":
      if (result.problem === "too-large") return refuse("too-large", { limit: LARGEST_POST });
      return refuse("bad-input", { field: `source.${result.problem}` });
    case "bad-input":
      return refuse("bad-input", { field: result.field });
    case "key-reused":
      return refuse("key-reused");
    case "gone":
      return refuse("not-found");
  }
}
