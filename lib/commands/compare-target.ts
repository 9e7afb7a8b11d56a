import "server-only";
import { allowedPath } from "@/lib/adapters/blog/allowed-path";
import { readTargets } from "@/lib/adapters/blog/read-targets";
import type { ComparedTarget } from "@/lib/core/publish/compared-target";
import { asExpected } from "@/lib/core/publish/expected-there";
import { lineDiff } from "@/lib/core/publish/line-diff";
import { digestThere } from "@/lib/db/drifts";
import { type LoadedEdition, loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import type { Grant } from "@/lib/policy/grant";
import { lookThere, type Seen } from "./look-there";

/**
 * What the blog holds at the interview's path, against what would be published. When somebody edited the
 * post there, their difference is shown; nothing that was never in the blog is.
 */
export async function compareTarget(grant: Grant<"publication.read">): Promise<ComparedTarget> {
  const targets = await readTargets();
  const choices = targets.map(({ name, branch, paths }) => ({ name, branch, paths }));
  const loaded = await loadEditionInput(grant);
  const target = targets.find(({ name }) => name === loaded.target);
  if (!target || !allowedPath(target, loaded.path)) return { kind: "unset", choices };
  const place = { branch: target.branch, choices };
  const seen = await lookThere(grant, target, loaded.path);
  if (!seen) return { kind: "unreachable", ...place };
  if (seen.kind === "blocked") return { kind: "blocked-path", ...place };
  return { ...compare(seen, wantedOf(loaded)), ...place };
}

/** Null while there is no edition, and after a take-down: nothing may be published then. */
function wantedOf(loaded: LoadedEdition): string | null {
  const now = editionNow(loaded);
  if (loaded.stage === "withdrawn" || now.kind !== "ready") return null;
  return now.files[0]?.text ?? null;
}

function compare({ held, known }: Seen, wanted: string | null) {
  const { exported, text } = known;
  const first = exported === undefined;
  if (!asExpected(held, wanted ?? undefined, known)) {
    // What was exported is not known any more when words of it were purged: then no difference shows.
    const before = first || text === undefined ? (held ?? "") : (text ?? "");
    const now = first ? (wanted ?? before) : (held ?? "");
    return {
      kind: "changed-there" as const,
      rows: lineDiff(before, now),
      after: wanted === null || first ? null : lineDiff(held ?? "", wanted),
      held: first ? null : digestThere(held),
      restores: text !== undefined && wanted === text,
    };
  }
  const rows = wanted === null ? null : lineDiff(held ?? "", wanted);
  return { kind: "ready" as const, rows, unchanged: wanted === held, first: held === null };
}
