import { enter } from "@/lib/access/door";
import { suggestWords } from "@/lib/commands/suggest-words";
import { actRoute } from "../../../_kit/act-route";

type Context = { params: Promise<{ id: string }> };

/** Fix it: a proposed wording. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return actRoute(
    request,
    () => enter("passage", id, "passage.suggest"),
    (grant, input) => suggestWords(grant, id, input),
  );
}
