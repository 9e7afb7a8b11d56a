import { z } from "zod";
import { enter } from "@/lib/access/door";
import { readHistoryPage } from "@/lib/queries/history-page";
import { fresh } from "../../../_kit/act-route";
import { refuse } from "../../../_kit/refuse";

type Context = { params: Promise<{ id: string }> };

const before = z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null);

/** A page of the history, newest first; `?before=` a line's number gives the lines below it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const grant = await enter("interview", id, "publication.read");
  if (!grant) return refuse("not-found");
  const from = before.parse(new URL(request.url).searchParams.get("before"));
  return fresh(Response.json(await readHistoryPage(grant, from)));
}
