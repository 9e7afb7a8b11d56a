import { database } from "@/lib/db/client";
import { type Grant, permit } from "@/lib/policy/grant";
import type { Permission, Role } from "@/lib/policy/table";

/** Grants of the first person with a role in an interview, as the door would make them now. */
export function enterAs(interviewId: string) {
  return {
    grant: async <P extends Permission>(role: Role, permission: P): Promise<Grant<P>> => {
      const row = await database().participant.findFirstOrThrow({
        where: { interviewId, role, removedAt: null },
        orderBy: { createdAt: "asc" },
        include: { interview: { select: { stage: true } } },
      });
      const made = permit({ ...row, stage: row.interview.stage }, permission);
      if (!made) throw new Error(`${role} may not ${permission}`);
      return made;
    },
  };
}
