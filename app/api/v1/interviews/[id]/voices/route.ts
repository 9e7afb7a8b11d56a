import { serve } from "@/app/api/v1/_kit/serve";
import * as pointedOut from "@/app/api/v1/_operations/pointed-out";
import { readVoicesPage } from "@/lib/queries/voices-page";

/** Where words may stand under the wrong name. */
export const GET = serve(pointedOut.readVoices, async ({ who }) =>
  Response.json(await readVoicesPage(who)),
);
