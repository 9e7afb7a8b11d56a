import "server-only";
import { sideOf } from "@/lib/core/suggestion/side-of";
import { mentionedIn } from "@/lib/core/thread/message";
import type { Visibility } from "@/lib/core/thread/visibility";
import type { ActScope } from "./act";
import { notice } from "./notices";
import { loadTranscriptsOf } from "./review";
import { visibleToReaders } from "./visible-to-readers";

/** A message that was just written, and the conversation it is in. */
export type Said = {
  thread: { id: string; visibility: Visibility };
  passageId: string;
  body: string;
};

/**
 * Tells whom a message names, as far as they see it, and whoever else wrote in the conversation. Of a private
 * note nobody is told. A reader names nobody but the two sides: who else reads is not theirs to know.
 */
export async function tellOfMessage(scope: ActScope, said: Said): Promise<void> {
  const { thread, body } = said;
  if (thread.visibility === "private") return;
  const writers = await scope.tx.comment.findMany({
    where: { threadId: thread.id },
    distinct: ["participantId"],
    select: { participantId: true },
  });
  const wrote = writers.map(({ participantId }) => participantId);
  const named = new Set(mentionedIn(body));
  const rows = await scope.tx.participant.findMany({
    where: { id: { in: [...named, ...wrote] }, interviewId: scope.grant.interviewId },
    select: { id: true, role: true },
  });
  const sides = rows.filter(({ role }) => sideOf(role) !== null).map(({ id }) => id);
  const readers = rows.filter(({ role }) => sideOf(role) === null).map(({ id }) => id);
  const reading = await whoReads(scope, said, { readers, wrote });
  const sees = [...sides, ...reading];
  const mentioned = sees.filter((id) => named.has(id));
  await notice(scope, "mentioned", mentioned, thread.id);
  const others = sees.filter((id) => wrote.includes(id) && !named.has(id));
  await notice(scope, "answered", others, thread.id);
}

/** Those readers who may see the message where it stands. */
async function whoReads(
  { grant, tx }: ActScope,
  { thread, passageId }: Said,
  { readers, wrote }: { readers: string[]; wrote: string[] },
): Promise<string[]> {
  const known = grant.also("removed.read") ? readers : readers.filter((id) => wrote.includes(id));
  const some = thread.visibility === "all" ? known : known.filter((id) => wrote.includes(id));
  if (some.length === 0) return [];
  const seen = (await loadTranscriptsOf(grant, [passageId], tx)).flatMap((rows) => {
    return visibleToReaders(rows).get(passageId)?.threads ?? [];
  });
  return seen.some(({ id }) => id === thread.id) ? some : [];
}
