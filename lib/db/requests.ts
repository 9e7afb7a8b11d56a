import "server-only";
import type { Grant } from "@/lib/policy/grant";
import type { ActScope, Tx } from "./act";
import { database } from "./client";
import { appendEvent } from "./events";
import type { RequestKind } from "./generated/enums";
import { notice } from "./notices";

/** What an interviewee asked for after publication, in their own words. */
export type RequestRow = {
  id: string;
  kind: RequestKind;
  body: string;
  byId: string;
  byName: string;
  at: Date;
  doneAt: Date | null;
};

/** Requests of the grant's interview, newest first. */
export async function listRequests(grant: Grant, tx?: Tx): Promise<RequestRow[]> {
  const rows = await (tx ?? database()).changeRequest.findMany({
    where: { interviewId: grant.interviewId },
    orderBy: { createdAt: "desc" },
    include: { participant: { select: { name: true } } },
  });
  return rows.map(({ id, kind, body, participantId, participant, createdAt, doneAt }) => ({
    id,
    kind,
    body,
    byId: participantId,
    byName: participant.name,
    at: createdAt,
    doneAt,
  }));
}

/** Appends what whoever acts asks for and tells the authors; its id. */
export async function appendRequest(
  scope: ActScope,
  asked: { kind: RequestKind; body: string },
): Promise<string> {
  const { interviewId, participantId } = scope.grant;
  const { id } = await scope.tx.changeRequest.create({
    data: { interviewId, participantId, ...asked },
  });
  await appendEvent(scope, "request.made", id, { kind: asked.kind });
  await notice(scope, "requested", "author", id);
  return id;
}
