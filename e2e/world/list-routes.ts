import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page or an operation of the app: its URL with `[id]` and the like in it, and its HTTP method. */
export type Route = { path: string; method: string; page: boolean };

/** Every page and operation, read from the folders that make them: a new one is in here by itself. */
export function listRoutes(): Route[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  return files.sort().flatMap((file): Route[] => {
    const path = `/${file.replace(/\/?(page\.tsx|route\.ts)$/, "")}`;
    if (/(^|\/)page\.tsx$/.test(file)) return [{ path, method: "GET", page: true }];
    if (!/(^|\/)route\.ts$/.test(file)) return [];
    const text = readFileSync(join("app", file), "utf8");
    const methods = [
      ...text.matchAll(/export (?:const|async function) (GET|POST|PUT|PATCH|DELETE)\b/g),
    ];
    return methods.map(([, method]) => ({ path, method: method ?? "", page: false }));
  });
}
