import { signOutEverywhere } from "@/lib/access/sign-out";
import { readRequest } from "../../_kit/read-request";
import { refuse } from "../../_kit/refuse";

/** DELETE /api/v1/session/everywhere: ends the person's sessions on every device. */
export async function DELETE(request: Request): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  if (!(await signOutEverywhere())) return refuse("not-found");
  return Response.json({ signedOut: true }, { headers: { "clear-site-data": '"storage"' } });
}
