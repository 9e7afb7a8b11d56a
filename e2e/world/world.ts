import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { World } from "./make-world";

/**
 * Our world beside the running app, on the same database: interviews with their people, and links that
 * sign them in. Loaded late, because its modules read the address of the database.
 */
export async function makeWorld(): Promise<World> {
  const home = process.env.E2E_HOME ?? "";
  process.env.DATABASE_URL ??= readFileSync(join(home, "database-url"), "utf8");
  process.env.READBACK_HOME = home;
  process.env.READBACK_URL = `http://localhost:${process.env.E2E_PORT}`;
  const module = await import("./make-world");
  return module.world;
}

/** An address nobody else in the run has. */
export function freshAddress(name: string): string {
  return `${name.toLowerCase()}-${randomUUID().slice(0, 8)}@example.org`;
}

export type { Person, World } from "./make-world";
