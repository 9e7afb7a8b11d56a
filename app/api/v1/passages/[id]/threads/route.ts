import { enter } from "@/lib/access/door";
import { openThread } from "@/lib/commands/open-thread";
import { actRoute } from "../../../_kit/act-route";

type Context = { params: Promise<{ id: string }> };

/** Opens a conversation, or says "Let's talk". */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return actRoute(
    request,
    () => enter("passage", id, "thread.write"),
    (grant, input) => openThread(grant, id, input),
  );
}
