import { enter } from "@/lib/access/door";
import { approveRest } from "@/lib/commands/approve-rest";
import { actRoute } from "../../../_kit/act-route";

type Context = { params: Promise<{ id: string }> };

/** "Everything else in this section is fine." */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return actRoute(request, () => enter("interview", id, "passage.decide"), approveRest);
}
