import { openSession } from "@/lib/access/open-session";
import { signOut } from "@/lib/access/sign-out";
import { readRequest } from "../_kit/read-request";
import { refuse } from "../_kit/refuse";

/**
 * POST /api/v1/session: the link's token in the browser that asked, or a code, opens a session. `need`
 * says what is missing; nothing was used up then.
 */
export async function POST(request: Request): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const opened = await openSession(read.body);
  switch (opened.outcome) {
    case "opened":
      return Response.json({ next: opened.next });
    case "code-needed":
      return Response.json({ need: "code" });
    case "wrong-code":
      return Response.json({ need: "code", left: opened.left });
    case "expired":
      return Response.json({ need: "link" });
    case "bad-input":
      return refuse("bad-input", { field: opened.field });
    case "too-many":
      return refuse("too-many", { wait: opened.wait });
  }
}

/** Drafts go with the session, also from a browser that left the page (SECURITY.md 8). */
const forgetDevice = { "clear-site-data": '"storage"' };

/** DELETE /api/v1/session: signs this browser out. */
export async function DELETE(request: Request): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  await signOut();
  return Response.json({ signedOut: true }, { headers: forgetDevice });
}
