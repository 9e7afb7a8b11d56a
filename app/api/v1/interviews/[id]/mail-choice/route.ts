import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as notices from "@/app/api/v1/_operations/notices";
import { chooseMails } from "@/lib/commands/choose-mails";

/** Which mails the person wants about the interview. */
export const PUT = serve(notices.chooseMails, async ({ who, input }) => {
  const result = await chooseMails(who, input.body);
  if (result.outcome === "gone") return refuse("not-found");
  if (result.outcome === "bad-input") return refuse("bad-input", { field: result.field });
  return Response.json({ saved: true });
});
