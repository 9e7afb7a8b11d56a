import { z } from "zod";
import { serve } from "@/app/api/v1/_kit/serve";
import * as interviews from "@/app/api/v1/_operations/interviews";
import { readHistoryPage } from "@/lib/queries/history-page";

const before = z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null);

/** A page of the history, newest first; `?before=` a line's number gives the lines below it. */
export const GET = serve(interviews.readHistory, async ({ who, request }) => {
  const from = before.parse(new URL(request.url).searchParams.get("before"));
  return Response.json(await readHistoryPage(who, from));
});
