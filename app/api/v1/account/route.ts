import { changeAccount } from "@/lib/access/change-account";
import { currentIdentity } from "@/lib/access/session";
import { readRequest } from "../_kit/read-request";
import { refuse } from "../_kit/refuse";

/** PUT /api/v1/account: the name and interface language of whoever is signed in. */
export async function PUT(request: Request): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const identity = await currentIdentity();
  if (!identity) return refuse("not-found");
  const changed = await changeAccount(identity, read.body);
  if (changed.outcome === "bad-input") return refuse("bad-input", { field: changed.field });
  return Response.json({ saved: true });
}
