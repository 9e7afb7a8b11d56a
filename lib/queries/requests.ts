import "server-only";
import type { RequestView } from "@/lib/core/publish/views";
import { listRequests } from "@/lib/db/requests";
import type { Grant } from "@/lib/policy/grant";
import { requestView } from "./publish/publication-view";

/** What was asked for in an interview, and how far it is, newest first. */
export async function readRequests(grant: Grant<"publication.read">): Promise<RequestView[]> {
  return (await listRequests(grant)).map((row) => requestView(grant, row));
}
