import { database } from "@/lib/db/client";
import { readEnv } from "@/lib/env";
import { openDatabase } from "../database/open-database";

/** Runs with this installation's database: DATABASE_URL, a running embedded one, or one started for it. */
export async function withDatabase(run: () => Promise<number>, migrated: boolean): Promise<number> {
  const address = process.env.DATABASE_URL || "postgresql://127.0.0.1/later";
  const { READBACK_HOME } = readEnv({ ...process.env, DATABASE_URL: address });
  const { stop } = await openDatabase(READBACK_HOME, () => {}, migrated);
  try {
    return await run();
  } finally {
    await database().$disconnect();
    await stop();
  }
}
