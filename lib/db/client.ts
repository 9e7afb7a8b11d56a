import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { takeAppRole } from "./app-role";
import { PrismaClient } from "./generated/client";

const kept = globalThis as { readbackPrisma?: PrismaClient };

/** The one Prisma client of the process, made at first use; development reloads share it. */
export function database(): PrismaClient {
  kept.readbackPrisma ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().DATABASE_URL,
      max: 10,
      onConnect: takeAppRole,
    }),
    // Its longer messages repeat the query with the words in it.
    errorFormat: "minimal",
  });
  return kept.readbackPrisma;
}
