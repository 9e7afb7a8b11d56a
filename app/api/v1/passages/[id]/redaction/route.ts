import { enter } from "@/lib/access/door";
import { redactPassage } from "@/lib/commands/redact-passage";
import { actRoute } from "../../../_kit/act-route";

type Context = { params: Promise<{ id: string }> };

/** Takes the passage or a span of it out. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return actRoute(
    request,
    () => enter("passage", id, "passage.redact"),
    (grant, input) => redactPassage(grant, id, input),
  );
}
