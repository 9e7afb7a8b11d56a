import { enter } from "@/lib/access/door";
import { answerThread } from "@/lib/commands/answer-thread";
import { actRoute } from "../../../_kit/act-route";

type Context = { params: Promise<{ id: string }> };

/** Adds a message to a conversation. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return actRoute(
    request,
    () => enter("thread", id, "thread.write"),
    (grant, input) => answerThread(grant, id, input),
  );
}
