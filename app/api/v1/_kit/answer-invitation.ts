import { refuse } from "@/app/api/v1/_kit/refuse";
import { invitationLink } from "@/lib/access/invitation-link";
import type { InvitationResult } from "@/lib/commands/hand-over";
import type { InvitedAnswer } from "@/lib/core/people/api";

/** The answer of both invitations (InvitedAnswer). The link is told here once and stored nowhere. */
export function answerInvitation(result: InvitationResult): Response {
  switch (result.outcome) {
    case "done": {
      const { actId: act, id, token } = result;
      const link = token === null ? null : invitationLink(token);
      return Response.json({ act, id, link } satisfies InvitedAnswer);
    }
    case "known":
      return refuse("blocked", { field: "email" });
    case "bad-input":
      return refuse("bad-input", { field: result.field });
    case "too-many":
      return refuse("too-many", { wait: result.wait });
    case "blocked":
    case "key-reused":
      return refuse(result.outcome);
    case "gone":
      return refuse("not-found");
  }
}
