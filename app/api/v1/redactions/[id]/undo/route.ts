import { enter } from "@/lib/access/door";
import { undoRedaction } from "@/lib/commands/undo-redaction";
import { actRoute } from "../../../_kit/act-route";

type Context = { params: Promise<{ id: string }> };

/** Brings back what oneself took out. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return actRoute(
    request,
    () => enter("redaction", id, "passage.redact"),
    (grant, input) => undoRedaction(grant, id, input),
  );
}
