import { enter } from "@/lib/access/door";
import { keepPlace } from "@/lib/commands/keep-place";
import { readRequest } from "../../../_kit/read-request";
import { refuse } from "../../../_kit/refuse";

type Context = { params: Promise<{ id: string }> };

/** Remembers where the person stopped reading. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const { id } = await params;
  const grant = await enter("interview", id, "place.keep");
  if (!grant) return refuse("not-found");
  const result = await keepPlace(grant, read.body);
  if (result.outcome === "gone") return refuse("not-found");
  if (result.outcome === "bad-input") return refuse("bad-input", { field: result.field });
  return new Response(null, { status: 204 });
}
