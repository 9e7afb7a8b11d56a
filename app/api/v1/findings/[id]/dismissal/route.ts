import { enter } from "@/lib/access/door";
import { dismissFinding } from "@/lib/commands/dismiss-finding";
import { reopenFinding } from "@/lib/commands/reopen-finding";
import { answerOutcome } from "../../../_kit/answer-outcome";
import { readRequest } from "../../../_kit/read-request";
import { refuse } from "../../../_kit/refuse";

type Context = { params: Promise<{ id: string }> };

/** Says that a finding needs no change. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return await change(request, params, dismissFinding);
}

/** Takes that back. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  return await change(request, params, reopenFinding);
}

async function change(
  request: Request,
  params: Context["params"],
  run: typeof dismissFinding,
): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const { id } = await params;
  const grant = await enter("finding", id, "finding.dismiss");
  return grant ? answerOutcome(await run(grant, id, read)) : refuse("not-found");
}
