import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as notices from "@/app/api/v1/_operations/notices";
import { seeNotices } from "@/lib/commands/see-notices";

/** Says that notices were seen. */
export const POST = serve(notices.seeNotices, async ({ who, input }) => {
  const result = await seeNotices(who, input.body);
  if (result.outcome === "bad-input") return refuse("bad-input", { field: result.field });
  return Response.json({ saved: true });
});
