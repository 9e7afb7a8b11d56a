import "server-only";
import { allowedPath } from "@/lib/adapters/blog/allowed-path";
import { readPost } from "@/lib/adapters/blog/read-post";
import { readTargets } from "@/lib/adapters/blog/read-targets";
import type { ComparedTarget } from "@/lib/core/publish/compared-target";
import { asExpected } from "@/lib/core/publish/expected-there";
import { lineDiff } from "@/lib/core/publish/line-diff";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { findExpected } from "@/lib/db/expected";
import type { Grant } from "@/lib/policy/grant";
import { withTarget } from "./with-target";

/**
 * What the blog holds at the interview's path, against what would be published. Reads only. When
 * somebody edited the post there, their difference is shown; nothing that was never in the blog is.
 */
export async function compareTarget(grant: Grant<"publication.read">): Promise<ComparedTarget> {
  const targets = await readTargets();
  const choices = targets.map(({ name, branch, paths }) => ({ name, branch, paths }));
  const loaded = await loadEditionInput(grant);
  const target = targets.find(({ name }) => name === loaded.target);
  if (!target || !allowedPath(target, loaded.path)) return { kind: "unset", choices };
  const now = editionNow(loaded);
  const wanted = now.kind === "ready" ? (now.files[0]?.text ?? null) : null;
  const place = { branch: target.branch, choices };
  const there = await withTarget(grant, target, (blog) => readPost(blog, loaded.path));
  if (there === null) return { kind: "unreachable", ...place };
  if (there.kind === "blocked") return { kind: "blocked-path", ...place };
  const held = there.kind === "file" ? there.text : null;
  const known = await findExpected(grant, loaded.path);
  const aim = wanted ?? (known.exported === undefined ? known.imported : known.exported);
  if (!asExpected(held, aim, known)) {
    const before = known.exported ?? held ?? "";
    const after = known.exported === undefined ? (wanted ?? before) : (held ?? "");
    return { kind: "changed-there", rows: lineDiff(before, after), ...place };
  }
  const rows = wanted === null ? null : lineDiff(held ?? "", wanted);
  return { kind: "ready", rows, unchanged: wanted === held, first: held === null, ...place };
}
