import { currentIdentity } from "@/lib/access/session";
import { importRoute } from "../_kit/import-route";

/** Imports a post as a new interview: {name, source, language}; answers 201 {id}. */
export async function POST(request: Request): Promise<Response> {
  return await importRoute(request, currentIdentity);
}
