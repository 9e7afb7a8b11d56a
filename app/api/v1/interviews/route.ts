import { currentIdentity } from "@/lib/access/session";
import { importPost } from "@/lib/commands/import-post";
import { LARGEST_POST } from "@/lib/core/import/read-source";
import { fresh } from "../_kit/act-route";
import { readRequest } from "../_kit/read-request";
import { refuse } from "../_kit/refuse";

/** Bytes of a request with the largest post in it: JSON may write a line end or quote as two. */
const LIMIT = 2 * LARGEST_POST + 16 * 1024;

/** Imports a post as a new interview. Who may not import hears what a stranger hears. */
export async function POST(request: Request): Promise<Response> {
  const identity = await currentIdentity();
  if (!identity?.author) return refuse("not-found");
  const read = await readRequest(request, LIMIT);
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
