import "server-only";
import { allowedPath } from "@/lib/adapters/blog/allowed-path";
import { readTargets } from "@/lib/adapters/blog/read-targets";
import type { ComparedTarget } from "@/lib/core/publish/compared-target";
import { asExpected } from "@/lib/core/publish/expected-there";
import { lineDiff } from "@/lib/core/publish/line-diff";
import { digestThere } from "@/lib/db/drifts";
import { type LoadedEdition, loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { gonePaths } from "@/lib/db/gone-paths";
import { lastPushed, listPublications } from "@/lib/db/publications";
import { listRequests } from "@/lib/db/requests";
import type { Grant } from "@/lib/policy/grant";
import { findPublic } from "./find-public";
import { lookThere, type Seen } from "./look-there";

/**
 * What the blog holds, against what would be published: of the file that is asked for, else of the
 * original's. When somebody edited a post there, their difference is shown instead; nothing that was never
 * in the blog is.
 */
export async function compareTarget(
  grant: Grant<"publication.read">,
  shown: string | null = null,
): Promise<ComparedTarget> {
  const targets = await readTargets();
  const choices = targets.map(({ name, branch, paths }) => ({ name, branch, paths }));
  const loaded = await loadEditionInput(grant);
  const goes = await findGoing(grant, loaded);
  const target = targets.find(({ name }) => name === (goes?.target ?? loaded.target));
  const wanted = goes ? nothingAt(goes.paths) : await wantedOf(grant, loaded);
  const paths = [...wanted.keys()];
  if (!target) return { kind: "unset", choices };
  const place = { branch: target.branch, choices };
  const outside = paths.filter((path) => !allowedPath(target, path));
  if (outside.length > 0)
    return { kind: "outside", paths: outside, folders: target.paths, ...place };
  const seen = await lookThere(grant, target, paths);
  if (!seen) return { kind: "unreachable", ...place };
  const blocked = seen.find(({ kind }) => kind === "blocked");
  if (blocked) return { kind: "blocked-path", ...place };
  const changed = seen.find((one) => changedThere(one, wanted.get(one.path) ?? null));
  if (changed && goes) return { ...going(changed), ...place };
  if (changed) return { ...edited(changed, wanted.get(changed.path) ?? null), ...place };
  const one = seen.find(({ path }) => path === shown) ?? seen[0];
  return { ...ready(seen, wanted, one), rows: rowsOf(one, wanted, goes !== null), ...place };
}

/** What is to lie at each path, the original's first; null where nothing is to be said or to lie. */
async function wantedOf(
  grant: Grant<"publication.read">,
  loaded: LoadedEdition,
): Promise<Map<string, string | null>> {
  const now = editionNow(loaded);
  if (now.kind !== "ready") return new Map([[loaded.path, null]]);
  const files = now.files.map(({ path, text }): [string, string] => [path, text]);
  const gone = gonePaths(await listPublications(grant), now);
  return new Map<string, string | null>([...files, ...gone.map((path) => [path, null] as const)]);
}

/** Where nothing is to lie: after a take-down, and while one is asked for; null otherwise. */
async function findGoing(
  grant: Grant<"publication.read">,
  { stage }: LoadedEdition,
): Promise<{ target: string; paths: string[] } | null> {
  const last = lastPushed(await listPublications(grant));
  if (last && stage === "withdrawn") return last;
  const asked = (await listRequests(grant)).some(({ kind, doneAt }) => {
    return kind === "take_down" && doneAt === null;
  });
  if (!asked || last?.takesDown) return null;
  if (last) return { target: last.target, paths: last.written };
  const found = await findPublic(grant);
  return found && { target: found.target.name, paths: found.files.map(({ path }) => path) };
}

function nothingAt(paths: string[]): Map<string, string | null> {
  return new Map(paths.map((path) => [path, null]));
}

/** What is not to be said yet may be what it was; what goes has to be what we left. */
function changedThere({ held, known }: Seen, wanted: string | null): boolean {
  return !asExpected(held, wanted ?? undefined, known);
}

/** What lies there instead of what was published; of a post that never was, all of it goes. */
function going(seen: Seen) {
  const { path, held, known } = seen;
  if (known.exported !== undefined) return edited(seen, null);
  const rows = lineDiff(held ?? "", "");
  const digest = digestThere(held);
  return {
    kind: "changed-there" as const,
    ...{ path, rows, after: null, held: digest, restores: false },
  };
}

function edited({ path, held, known }: Seen, wanted: string | null) {
  const { exported, text } = known;
  const first = exported === undefined;
  // What was exported is not known any more when words of it were purged: then no difference shows.
  const before = first || text === undefined ? (held ?? "") : (text ?? "");
  const now = first ? (wanted ?? before) : (held ?? "");
  return {
    kind: "changed-there" as const,
    path,
    rows: lineDiff(before, now),
    after: wanted === null || first ? null : lineDiff(held ?? "", wanted),
    held: first ? null : digestThere(held),
    restores: text !== undefined && wanted === text,
  };
}

/** The removal is shown whole before it is confirmed; where nothing is to be said yet, nothing is. */
function rowsOf(one: Seen | undefined, wanted: Map<string, string | null>, goes: boolean) {
  const aim = wanted.get(one?.path ?? "") ?? null;
  const held = one?.held ?? null;
  if (aim === null && (!goes || held === null)) return null;
  return lineDiff(held ?? "", aim ?? "");
}

function ready(seen: Seen[], wanted: Map<string, string | null>, one: Seen | undefined) {
  return {
    kind: "ready" as const,
    path: one?.path ?? "",
    unchanged: seen.every(({ path, held }) => held === (wanted.get(path) ?? null)),
    first: seen.every(({ held }) => held === null),
  };
}
