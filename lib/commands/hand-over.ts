import "server-only";
import type { Way } from "@/lib/core/people/api";
import type { ActResult, Tx } from "@/lib/db/act";
import { enqueue, type MailJob } from "@/lib/db/queue";
import type { BadInput } from "./parse-body";

/** Why an invitation was not made; `wait` is in seconds. */
export type InvitationRefusal =
  | BadInput
  | { outcome: "known" | "blocked" | "gone" }
  | { outcome: "too-many"; wait: number };

/**
 * What inviting answers. `token` opens the invitation's page and is told once: it is null for a mail,
 * and for a repeated request, whose link nobody keeps.
 */
export type InvitationResult =
  | { outcome: "done"; actId: string; id: string; token: string | null }
  | { outcome: "key-reused" }
  | InvitationRefusal;

type Made = { id: string; token: string };
type Deliver = (tx: Tx, invitation: Made) => Promise<void>;

/**
 * Runs an act that makes an invitation, and gets its token to where it goes: into the mail's job, which
 * is deleted once it was sent, or to the author who asked for a link. The act's stored answer holds ids
 * only, so it travels beside it.
 */
export async function handOver(
  by: Way,
  run: (deliver: Deliver) => Promise<ActResult<InvitationRefusal>>,
): Promise<InvitationResult> {
  let token: string | null = null;
  const result = await run(async (tx, invitation) => {
    if (by === "link") token = invitation.token;
    else await enqueue(tx, "send-mail", { mail: mailOf(invitation) });
  });
  if (result.outcome !== "done") return result;
  return { outcome: "done", actId: result.actId, id: result.id ?? "", token };
}

function mailOf({ id: invitationId, token }: Made): MailJob {
  return { kind: "invitation", invitationId, token };
}
