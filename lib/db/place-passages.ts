import "server-only";
import { randomUUID } from "node:crypto";
import { sourceOf } from "@/lib/core/post/post";
import type { ActScope } from "./act";
import { findComeBack } from "./come-back";
import type { Corrected } from "./correct-source";
import { Prisma } from "./generated/client";
import { bringThreadsBack, moveThreads } from "./move-threads";
import { columnsOf } from "./transcripts";

/** Above every place that a post can have: where rows wait while they change places. */
const ASIDE = 1_000_000;

/**
 * Gives passages the places and keys that they have in a corrected post, makes those that are new, and takes
 * those that are gone out of the text; their conversations go on at the passage beside. The ids of all
 * passages, in order of reading.
 */
export async function placePassages(scope: ActScope, corrected: Corrected): Promise<string[]> {
  const { tx } = scope;
  const { rows, match, imported } = corrected;
  const { id: transcriptId, passages: before } = rows.transcript;
  const back = corrected.restructured?.back ?? (await findComeBack(scope, corrected));
  const idOf = new Map(match.fits.map((fit) => [fit.after, before[fit.before]?.id ?? ""]));
  const ids = imported.post.passages.map((_, at) => idOf.get(at) ?? back.get(at) ?? randomUUID());
  await tx.$executeRaw`
    UPDATE "Passage" SET "position" = "position" + ${ASIDE}, "key" = "key" || '~'
    WHERE "transcriptId" = ${transcriptId}::uuid AND "droppedAt" IS NULL`;
  await drop(scope, corrected);
  const kept = new Set([...idOf.values(), ...back.values()]);
  const places = imported.post.passages.map((passage, position) => {
    return { id: ids[position] ?? "", position, ...columnsOf(passage) };
  });
  await move(
    scope,
    places.filter(({ id }) => kept.has(id)),
  );
  await create(
    scope,
    corrected,
    places.filter(({ id }) => !kept.has(id)),
  );
  await moveThreads(scope, corrected, ids);
  await bringThreadsBack(scope, [...back.values()]);
  if (rows.transcript.original) await movePlaces(scope, corrected);
  return ids;
}

type Placed = { id: string; position: number } & ReturnType<typeof columnsOf>;

async function move({ tx }: ActScope, places: Placed[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Passage" AS p SET "position" = r."position", "key" = r."key", "kind" = r."kind",
      "syntax" = r."syntax", "block" = r."block", "start" = r."start", "end" = r."end",
      "speaker" = r."speaker", "turn" = r."turn", "section" = r."section",
      "labelPrefix" = r."labelPrefix", "labelSuffix" = r."labelSuffix", "droppedAt" = NULL
    FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb) AS r("id" uuid, "position" int, "key" text,
      "kind" text, "syntax" text, "block" int, "start" int, "end" int, "speaker" int, "turn" int,
      "section" int, "labelPrefix" text, "labelSuffix" text)
    WHERE p."id" = r."id"`;
}

async function create(
  { tx, grant, now }: ActScope,
  { rows, imported: { post }, restructured }: Corrected,
  places: Placed[],
): Promise<void> {
  const { id: transcriptId } = rows.transcript;
  await tx.passage.createMany({ data: places.map((place) => ({ transcriptId, ...place })) });
  await tx.revision.createMany({
    data: places.flatMap(({ id: passageId, position }) => {
      const passage = post.passages[position];
      const { participantId } = grant;
      const origin = restructured?.origin ?? ("imported" as const);
      const first = { passageId, number: 1, origin, participantId };
      return passage ? [{ ...first, createdAt: now, source: sourceOf(post, passage) }] : [];
    }),
  });
}

/** Rows stay, with every word and decision; nothing is linked to them any more. */
async function drop(scope: ActScope, { rows, match }: Corrected): Promise<void> {
  const { tx, now } = scope;
  const { id: transcriptId, passages } = rows.transcript;
  const ids = match.dropped.flatMap(({ before }) => passages[before]?.id ?? []);
  if (ids.length === 0) return;
  const { _min } = await tx.passage.aggregate({
    where: { transcriptId },
    _min: { position: true },
  });
  const below = Math.min(0, _min.position ?? 0) - 1;
  await tx.$executeRaw`
    UPDATE "Passage" AS p SET "droppedAt" = ${now}, "key" = p."id"::text, "position" = ${below} - r.n
    FROM unnest(ARRAY[${Prisma.join(ids)}]::uuid[]) WITH ORDINALITY AS r(id, n) WHERE p."id" = r.id`;
  const gone = { in: ids };
  await tx.link.deleteMany({ where: { OR: [{ passageId: gone }, { originalId: gone }] } });
}

/** Who stopped reading somewhere goes on there, or at what stands in its place. */
async function movePlaces({ tx, grant }: ActScope, { rows, match, imported }: Corrected) {
  const keyAt = (at: number | null) => imported.post.passages[at ?? -1]?.key ?? null;
  const before = (at: number) => rows.post.passages[at]?.key ?? "";
  const to = new Map([
    ...match.fits.map((fit) => [before(fit.before), keyAt(fit.after)] as const),
    ...match.dropped.map((one) => [before(one.before), keyAt(one.next)] as const),
  ]);
  const { interviewId } = grant;
  const people = await tx.participant.findMany({
    where: { interviewId, place: { not: null } },
    select: { id: true, place: true },
  });
  for (const { id, place } of people) {
    const now = to.get(place ?? "");
    if (now === undefined || now === place) continue;
    await tx.participant.update({ where: { id }, data: { place: now } });
  }
}
