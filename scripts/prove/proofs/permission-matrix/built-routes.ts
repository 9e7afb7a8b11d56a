import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "../../lab/client";

/** A page or an operation of the build: `POST /api/v1/passages/[id]/decision`. */
export type Route = { name: string; method: string; path: string; page: boolean };

/**
 * Everything the build answers, from its own manifest; which methods a route has, it is asked itself
 * (Next.js answers OPTIONS with what the module exports).
 */
export async function builtRoutes(folder: string, client: Client): Promise<Route[]> {
  const manifest = join(folder, ".next/app-path-routes-manifest.json");
  const paths = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, string>;
  const found = Object.entries(paths).map(async ([file, path]): Promise<Route[]> => {
    const page = file.endsWith("/page");
    const methods = page ? ["GET"] : await methodsOf(path, client);
    return methods.map((method) => ({ name: `${method} ${path}`, method, path, page }));
  });
  return (await Promise.all(found)).flat().sort((a, b) => a.name.localeCompare(b.name));
}

async function methodsOf(path: string, client: Client): Promise<string[]> {
  const { headers } = await client.ask(pathFor(path, {}), { method: "OPTIONS" });
  const allowed = headers.get("allow")?.split(/,\s*/) ?? [];
  if (allowed.length === 0) throw new Error(`${path} does not say which methods it has`);
  return allowed.filter((method) => method !== "HEAD" && method !== "OPTIONS");
}

/** The path with ids in it: `[id]` by the word before it, others by their own; a new one where none is given. */
export function pathFor(path: string, ids: Record<string, string | undefined>): string {
  const owner = path.match(/\/(\w+)\/\[id\]/)?.[1] ?? "";
  return path.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => {
    return ids[name === "id" ? owner : name] ?? randomUUID();
  });
}
