import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { serve } from "../serve";

export type Route = ReturnType<typeof serve>;

const folder = join(import.meta.dirname, "../..");

/** Every operation that the folders hold, by `METHOD /path`. */
export async function everyRoute(): Promise<Map<string, Route>> {
  const found = new Map<string, Route>();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => /(^|\/)route\.ts$/.test(name)).sort()) {
    const path = `/${file.replace(/\/route\.ts$/, "").replace(/\[(\w+)\]/g, "{$1}")}`;
    const routes = (await import(join(folder, file))) as Record<string, Route>;
    for (const [method, route] of Object.entries(routes)) found.set(`${method} ${path}`, route);
  }
  return found;
}
