import { enter } from "@/lib/access/door";
import { approveRest } from "@/lib/commands/approve-rest";
import { actRoute } from "../../../_kit/act-route";

type Context = { params: Promise<{ id: string }> };

/** Largest body in bytes: some 200 for each passage of a long section. */
const LIMIT = 1024 * 1024;

/** "Everything else in this section is fine." */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const door = () => enter("interview", id, "passage.decide");
  return actRoute(request, door, approveRest, LIMIT);
}
