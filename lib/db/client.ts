import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { takeAppRole } from "./app-role";
import { PrismaClient } from "./generated/client";

const kept = globalThis as { readbackPrisma?: PrismaClient };

/**
 * Milliseconds after which PostgreSQL gives up a statement, and a transaction whose process says nothing
 * any more. A push holds its transaction for up to a minute (`publication-queue.ts`).
 */
const patience = { statement_timeout: 25_000, idle_in_transaction_session_timeout: 90_000 };

/** The one Prisma client of the process, made at first use; development reloads share it. */
export function database(): PrismaClient {
  kept.readbackPrisma ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: 10,
      ...patience,
      onConnect: takeAppRole,
    }),
    // Its longer messages repeat the query with the words in it.
    errorFormat: "minimal",
  });
  return kept.readbackPrisma;
}
