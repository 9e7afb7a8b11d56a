import "server-only";

/** Codes of PostgreSQL for a statement, lock or transaction that took too long, and Prisma's for the same. */
const codes = new Set(["57014", "55P03", "25P03", "25P04", "P2024", "P2028"]);

/** Whether the database gave up because something took too long (its limits stand in `client.ts`). */
export function isGivenUp(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 4) return false;
  const { code, originalCode, cause, meta } = error as Record<string, unknown>;
  if ([code, originalCode].some((one) => typeof one === "string" && codes.has(one))) return true;
  const { driverAdapterError } = (meta ?? {}) as { driverAdapterError?: unknown };
  return isGivenUp(cause, depth + 1) || isGivenUp(driverAdapterError, depth + 1);
}
