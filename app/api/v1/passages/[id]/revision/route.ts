import { enter } from "@/lib/access/door";
import { editWords } from "@/lib/commands/edit-words";
import { actRoute } from "../../../_kit/act-route";

type Context = { params: Promise<{ id: string }> };

/** The author changes the words at once. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return actRoute(
    request,
    () => enter("passage", id, "passage.edit"),
    (grant, input) => editWords(grant, id, input),
  );
}
