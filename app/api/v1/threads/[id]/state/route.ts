import { enter } from "@/lib/access/door";
import { changeThreadState } from "@/lib/commands/change-thread-state";
import { actRoute } from "../../../_kit/act-route";

type Context = { params: Promise<{ id: string }> };

/** Resolves or reopens a conversation. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return actRoute(
    request,
    () => enter("thread", id, "thread.write"),
    (grant, input) => changeThreadState(grant, id, input),
  );
}
