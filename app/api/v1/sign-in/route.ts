import { getLocale } from "next-intl/server";
import { askForCode } from "@/lib/access/ask-for-code";
import { readRequest } from "../_kit/read-request";
import { refuse } from "../_kit/refuse";

/** POST /api/v1/sign-in: "send me a code", for an address or for an invitation's address. */
export async function POST(request: Request): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const asked = await askForCode(read.body, await getLocale());
  switch (asked.outcome) {
    case "sent":
      return Response.json({ sent: true });
    case "joined":
      return Response.json({ next: asked.next });
    case "bad-input":
      return refuse("bad-input", { field: asked.field });
    case "no-invitation":
      return refuse("not-found");
    case "too-many":
      return refuse("too-many", { wait: asked.wait });
  }
}
