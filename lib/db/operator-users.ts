import "server-only";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";

/** A person as the operator's lists show them. */
export type ListedUser = {
  id: string;
  email: string;
  name: string | null;
  /** May import interviews. */
  author: boolean;
  createdAt: Date;
  interviews: number;
  sessions: number;
  tokens: number;
};

/** Everybody who is known, by when they came; with an address that one, or nobody. */
export async function listUsers(operator: Operator, email?: string): Promise<ListedUser[]> {
  if (!operator.made) throw new Error("Only the operator lists people.");
  const alive = { where: { expires: { gt: new Date() } } };
  const rows = await database().user.findMany({
    ...(email === undefined ? {} : { where: { email } }),
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: {
      _count: {
        select: { participants: { where: { removedAt: null } }, sessions: alive, tokens: alive },
      },
    },
  });
  return rows.map(({ id, email: address, name, author, createdAt, _count }) => {
    const { participants: interviews, sessions, tokens } = _count;
    return { ...{ id, email: address, name, author, createdAt }, interviews, sessions, tokens };
  });
}

/** Makes somebody known; false when they are already, and then nothing changes. */
export async function createUser(
  operator: Operator,
  person: { email: string; name: string; author: boolean },
): Promise<boolean> {
  if (!operator.made) throw new Error("Only the operator makes people known.");
  const { count } = await database().user.createMany({ data: [person], skipDuplicates: true });
  return count === 1;
}

/** Changes somebody's name or whether they may import. */
export async function changeUser(
  operator: Operator,
  id: string,
  changed: { name?: string; author?: boolean },
): Promise<void> {
  if (!operator.made) throw new Error("Only the operator changes people.");
  await database().user.update({ where: { id }, data: changed });
}
