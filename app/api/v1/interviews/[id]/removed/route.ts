import { serve } from "@/app/api/v1/_kit/serve";
import * as removed from "@/app/api/v1/_operations/removed";
import { readRemoved } from "@/lib/queries/removed";

/** What is taken out and still kept, in numbers. */
export const GET = serve(removed.readRemoved, async ({ who }) =>
  Response.json(await readRemoved(who)),
);
