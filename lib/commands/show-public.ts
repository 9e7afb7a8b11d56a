import "server-only";
import type { Grant } from "@/lib/policy/grant";
import { findPublic } from "./find-public";

/** Paths of a post that is public without having been published here; none when there is none. */
export async function showPublic(grant: Grant<"publication.read">): Promise<string[]> {
  return ((await findPublic(grant))?.files ?? []).map(({ path }) => path);
}
