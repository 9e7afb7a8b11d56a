import { enter } from "@/lib/access/door";
import { undoAct } from "@/lib/commands/undo-act";
import { actRoute } from "../../../../../_kit/act-route";

type Context = { params: Promise<{ id: string; act: string }> };

/** Takes back one of one's own acts. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, act } = await params;
  return actRoute(
    request,
    () => enter("interview", id, "thread.write"),
    (grant, input) => undoAct(grant, act, input),
  );
}
