import { enter } from "@/lib/access/door";
import { decidePassage } from "@/lib/commands/decide-passage";
import { actRoute } from "../../../_kit/act-route";

type Context = { params: Promise<{ id: string }> };

/** Fine, Not me, or taking the last word back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return actRoute(
    request,
    () => enter("passage", id, "passage.decide"),
    (grant, input) => decidePassage(grant, id, input),
  );
}
