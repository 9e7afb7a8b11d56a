import "server-only";
import type { ChangeType } from "@/lib/core/suggestion/change";
import type { WayBack } from "@/lib/core/suggestion/structure/way-back";
import type { ActScope, Tx } from "./act";
import type { Prisma } from "./generated/client";

/** How an act put a transcript together otherwise, and the way back while nothing came since. */
export type RestructuringRow = {
  transcriptId: string;
  actId: string;
  type: ChangeType;
  place: number;
  way: WayBack;
  createdAt: Date;
};

/** Keeps the way back from what this act did. */
export async function keepRestructuring(
  { tx, actId, now }: ActScope,
  { transcriptId, type, place, way }: Omit<RestructuringRow, "actId" | "createdAt">,
): Promise<void> {
  const { changes, between, places } = way;
  const back: Prisma.InputJsonValue = changes;
  await tx.restructuring.create({
    data: { transcriptId, actId, type, place, back, between, places, createdAt: now },
  });
}

/** What an act did to how a transcript is put together; null where it did not, or something came since. */
export async function findRestructuring(
  { tx, grant }: ActScope,
  actId: string,
): Promise<RestructuringRow | null> {
  const { interviewId } = grant;
  const row = await tx.restructuring.findFirst({ where: { actId, transcript: { interviewId } } });
  if (!row) return null;
  const { transcriptId, createdAt } = row;
  const since = { transcriptId, createdAt: { gt: createdAt } };
  if (await tx.restructuring.findFirst({ where: since, select: { id: true } })) return null;
  const { type, place, back, between, places } = row;
  const way = { changes: back, between, places } as unknown as WayBack;
  return { transcriptId, actId, type, place, way, createdAt };
}

/** The passage that was joined to another by an act, with the words it had then; null where it is not kept. */
export async function findJoined(
  { tx }: ActScope,
  { transcriptId, createdAt }: RestructuringRow,
): Promise<{ id: string; source: string } | null> {
  const row = await tx.passage.findFirst({
    where: { transcriptId, droppedAt: createdAt },
    select: { id: true, revisions: { orderBy: { number: "desc" }, take: 1 } },
  });
  const [newest] = row?.revisions ?? [];
  return row && newest ? { id: row.id, source: newest.source } : null;
}

/** There is no way back any more: another post came, or one was taken. */
export async function endRestructurings(
  tx: Tx,
  where: Prisma.RestructuringWhereInput,
): Promise<void> {
  await tx.restructuring.deleteMany({ where });
}
