import "server-only";
import { allowedPath } from "@/lib/adapters/blog/allowed-path";
import { readTargets } from "@/lib/adapters/blog/read-targets";
import type { BlogTarget } from "@/lib/adapters/blog/targets";
import { findPostPlaces } from "@/lib/db/post-places";
import { lastPushed, listPublications } from "@/lib/db/publications";
import type { Grant } from "@/lib/policy/grant";
import { lookThere } from "./look-there";

/** A post that lies in a blog and was not put there from here. */
export type PublicPost = { target: BlogTarget; files: { path: string; text: string }[] };

/**
 * Whether an interview's post was public before anything of it was published here, as far as one look at the
 * chosen blog shows; while none is chosen, where exactly what was imported lies. Null also when a blog could
 * not be reached.
 */
export async function findPublic(grant: Grant): Promise<PublicPost | null> {
  if (lastPushed(await listPublications(grant))) return null;
  const places = await findPostPlaces(grant);
  const targets = await readTargets();
  const chosen = places.target ? targets.filter(({ name }) => name === places.target) : targets;
  for (const target of chosen) {
    const paths = places.paths.filter((path) => allowedPath(target, path));
    const seen = paths.length > 0 ? await lookThere(grant, target, paths) : null;
    const ours = (seen ?? []).filter(({ held, known }) => places.target || known.imported(held));
    const files = ours.flatMap(({ path, held: text }) => (text === null ? [] : [{ path, text }]));
    if (files.length > 0) return { target, files };
  }
  return null;
}
