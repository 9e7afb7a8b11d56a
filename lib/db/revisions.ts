import "server-only";
import { carryCuts } from "@/lib/core/words/carry-cuts";
import { textOf } from "@/lib/core/words/text-of";
import type { ActScope } from "./act";
import { appendEvent } from "./events";
import type { RevisionOrigin } from "./generated/enums";
import { lookOf, type PassageState } from "./passage-state";
import { changePassage } from "./passages";
import { endRedactions, moveRedaction } from "./redactions";

/**
 * Gives a passage new words. Its removals are carried into them; a span that cannot be placed takes
 * the whole passage out (DOMAIN.md: fail closed).
 * @param source the words as written in the post; `editSource` makes them.
 */
export async function appendRevision(
  scope: ActScope,
  state: PassageState,
  source: string,
  origin: RevisionOrigin,
): Promise<string> {
  const id = await createRevision(scope, state, source, origin);
  await carryRemovals(scope, state, { id, text: textOf(source, state.passage.syntax) });
  return id;
}

/** The same, while whoever calls says where each removal goes. */
export async function createRevision(
  scope: ActScope,
  state: PassageState,
  source: string,
  origin: RevisionOrigin,
): Promise<string> {
  const { id } = await scope.tx.revision.create({
    data: {
      passageId: state.id,
      number: state.revision.number + 1,
      source,
      origin,
      participantId: scope.grant.participantId,
      actId: scope.actId,
    },
    select: { id: true },
  });
  await changePassage(scope, state);
  await appendEvent(scope, "passage.edited", state.id, { revision: id, origin });
  return id;
}

/** The revision a passage has now. */
export async function newestRevision({ tx }: ActScope, passageId: string): Promise<string> {
  const newest = { orderBy: { number: "desc" }, select: { id: true } } as const;
  return (await tx.revision.findFirstOrThrow({ where: { passageId }, ...newest })).id;
}

async function carryRemovals(
  scope: ActScope,
  state: PassageState,
  revision: { id: string; text: string },
): Promise<void> {
  for (const row of state.spans) {
    const cut = { start: row.start, end: row.end, look: lookOf(row) };
    const [carried] = carryCuts(state.text, revision.text, [cut]) ?? [];
    const { start = null, end = null } = carried ?? {};
    // What takes other words out than before is a removal of today, and derived text reopens.
    const takes = start === null || end === null ? null : revision.text.slice(start, end);
    const same = takes === state.text.slice(row.start, row.end);
    const since = same ? row.createdAt : scope.now;
    await moveRedaction(scope, row, { revisionId: revision.id, start, end }, since);
  }
  await endRedactions(
    scope,
    state.spans.map((row) => row.id),
  );
}
