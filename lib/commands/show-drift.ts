import "server-only";
import { allowedPath } from "@/lib/adapters/blog/allowed-path";
import { findTarget } from "@/lib/adapters/blog/read-targets";
import { lineDiff } from "@/lib/core/publish/line-diff";
import type { DriftView } from "@/lib/core/publish/views";
import { findDrift } from "@/lib/db/drifts";
import { lastPushed, listPublications } from "@/lib/db/publications";
import type { Grant } from "@/lib/policy/grant";
import { lookThere } from "./look-there";

/**
 * What somebody changed in the blog since the last export, for both sides; null when nothing is known to
 * have changed. It looks again: what was put back in the meantime is not shown.
 */
export async function showDrift(grant: Grant<"publication.read">): Promise<DriftView | null> {
  const since = await findDrift(grant);
  const last = since && lastPushed(await listPublications(grant));
  const first = last?.paths[0];
  if (!since || !last || first === undefined) return null;
  const at = since.toISOString();
  const target = await findTarget(last.target);
  const allowed = target && last.paths.every((path) => allowedPath(target, path));
  const seen = allowed ? await lookThere(grant, target, last.paths) : null;
  if (!seen) return { at, path: first, change: "edited", rows: null, purged: false };
  const other = seen.find(({ held, known }) => !known.exported?.(held));
  if (!other) return null;
  const { path, held, known } = other;
  const change = held === null ? "gone" : known.text === null ? "back" : "edited";
  // After a purge of words that were out in the blog, what it held is not known any more.
  const purged = known.text === undefined;
  const rows = purged ? null : lineDiff(known.text ?? "", held ?? "");
  return { at, path, change, rows, purged };
}
