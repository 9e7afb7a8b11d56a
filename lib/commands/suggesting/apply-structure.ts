import "server-only";
import { type Post, sourceOf } from "@/lib/core/post/post";
import type { Origin } from "@/lib/core/suggestion/structure/draft";
import { wayBack } from "@/lib/core/suggestion/structure/way-back";
import type { ActScope } from "@/lib/db/act";
import { correctSource } from "@/lib/db/correct-source";
import type { RevisionOrigin } from "@/lib/db/generated/enums";
import {
  copyLinks,
  joinRemovals,
  joinThreads,
  type Part,
  partRemovals,
  partThreads,
} from "@/lib/db/part-words";
import type { PassageState } from "@/lib/db/passage-state";
import { keepRestructuring } from "@/lib/db/restructurings";
import { createRevision, newestRevision } from "@/lib/db/revisions";
import type { StructurePlan } from "./plan-structure";

/**
 * Puts a transcript together as planned. Removals, conversations and links go with their words; nothing new
 * is decided. The ids of the passages that changed or came, in order of reading.
 * @param origin who words what is new.
 */
export async function applyStructure(
  scope: ActScope,
  plan: StructurePlan,
  origin: RevisionOrigin,
): Promise<string[]> {
  switch (plan.change.type) {
    case "split":
      return await split(scope, plan, origin);
    case "merge":
      return await merge(scope, plan, origin);
    default: {
      const ids = await placeAnew(scope, plan, origin);
      return plan.restructured.origins.flatMap((one, place) =>
        isChanged(plan, one, place) ? (ids[place] ?? []) : [],
      );
    }
  }
}

async function placeAnew(scope: ActScope, plan: StructurePlan, origin: RevisionOrigin) {
  const back = new Map<number, string>();
  const { rows, at, change } = plan;
  const { type } = change;
  const { id: transcriptId } = rows.transcript;
  const way = wayBack(rows.post, { at, type }, plan.restructured);
  await keepRestructuring(scope, { transcriptId, type, place: at, way });
  return await correctSource(scope, { ...plan, restructured: { type, origin, back } });
}

/** New, said by somebody else now, or in another place among the key points. */
function isChanged({ rows, imported, change }: StructurePlan, one: Origin, place: number): boolean {
  if (one.kind !== "kept") return true;
  if (change.type === "order") return one.before !== place;
  return voice(rows.post, one.before) !== voice(imported.post, place);
}

function voice({ passages, speakers }: Post, place: number): string | null {
  return speakers[passages[place]?.speaker ?? -1]?.label ?? null;
}

function wordsAt({ imported: { post } }: StructurePlan, place: number): string {
  const passage = post.passages[place];
  return passage ? sourceOf(post, passage) : "";
}

function stateAt({ states }: StructurePlan, place: number): PassageState {
  const state = states[place];
  if (!state) throw new Error("a change of a passage that is not there");
  return state;
}

async function split(scope: ActScope, plan: StructurePlan, origin: RevisionOrigin) {
  const { rows, restructured, at } = plan;
  const state = stateAt(plan, at);
  const revisionId = await createRevision(scope, state, wordsAt(plan, at), origin);
  const ids = await placeAnew(scope, plan, origin);
  const second = ids[at + 1] ?? "";
  const [first, rest] = restructured.origins.slice(at, at + 2);
  if (first?.kind !== "part" || rest?.kind !== "part") throw new Error("a split into no parts");
  const parts: Part[] = [
    { passageId: state.id, revisionId, start: first.start, end: first.end },
    {
      passageId: second,
      revisionId: await newestRevision(scope, second),
      start: rest.start,
      end: rest.end,
    },
  ];
  await partRemovals(scope, state, parts);
  await partThreads(scope, rows, state, parts);
  await copyLinks(scope, state.id, second);
  return [state.id, second];
}

async function merge(scope: ActScope, plan: StructurePlan, origin: RevisionOrigin) {
  const { rows, restructured, at } = plan;
  const both: [PassageState, PassageState] = [stateAt(plan, at), stateAt(plan, at + 1)];
  const [{ id }, next] = both;
  const joined = restructured.origins[at];
  if (joined?.kind !== "joined") throw new Error("a merge of nothing");
  await copyLinks(scope, next.id, id);
  const revisionId = await createRevision(scope, both[0], wordsAt(plan, at), origin);
  const place = { passageId: id, revisionId, shift: joined.shift };
  await joinThreads(scope, rows, both, place);
  await joinRemovals(scope, both, place);
  await placeAnew(scope, plan, origin);
  return [id];
}
