import "server-only";
import { PrismaAdapter } from "@auth/prisma-adapter";
import { database } from "./client";
import { hashSecret } from "./secrets";
import { IDLE } from "./sessions";

type Base = ReturnType<typeof PrismaAdapter>;
type Session = { sessionToken: string; userId: string; expires: Date };

/**
 * next-auth's database, with what it would keep in the clear taken away: session tokens are stored as
 * hashes, and of a provider's account only its name and number, never its tokens (SECURITY.md 13, 21).
 */
export function oauthAdapter() {
  const base = PrismaAdapter(database()) as Required<Base>;
  return {
    getUser: base.getUser,
    getUserByEmail: base.getUserByEmail,
    getUserByAccount: base.getUserByAccount,
    createUser: ({ email, name }: { email: string; name?: string | null }) =>
      database().user.create({ data: { email, name: name ?? null, emailVerified: new Date() } }),
    updateUser: async ({ id }: { id: string }) =>
      await database().user.findUniqueOrThrow({ where: { id } }),
    linkAccount: async (account: {
      userId: string;
      type: string;
      provider: string;
      providerAccountId: string;
    }) => {
      const { userId, type, provider, providerAccountId } = account;
      await database().account.create({ data: { userId, type, provider, providerAccountId } });
    },
    createSession: async (session: Session) => {
      const expires = new Date(Math.min(session.expires.getTime(), Date.now() + IDLE));
      const { userId, sessionToken } = session;
      await base.createSession({ userId, sessionToken: hashSecret(sessionToken), expires });
      return session;
    },
    getSessionAndUser: async (sessionToken: string) => {
      const found = await base.getSessionAndUser(hashSecret(sessionToken));
      return found && { user: found.user, session: { ...found.session, sessionToken } };
    },
    // Sliding is ours (lib/db/sessions.ts); next-auth does not know the absolute limit.
    updateSession: async () => null,
    deleteSession: async (sessionToken: string) => {
      await database().session.deleteMany({ where: { sessionToken: hashSecret(sessionToken) } });
    },
  };
}
