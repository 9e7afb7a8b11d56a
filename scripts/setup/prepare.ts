import { join } from "node:path";
import { root, runTool } from "./run-tool";
import { contentHash, unlessStamped } from "./stamp";

/** Everything a production build is made from. */
const sources = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "prisma/migrations",
  "next.config.ts",
  "postcss.config.mjs",
  "instrumentation.ts",
  "proxy.ts",
  "tsconfig.json",
  "package-lock.json",
];

/** Generates the database client, when the schema changed since. */
export function generate(say: (line: string) => void): void {
  const content = contentHash(root, ["prisma/schema.prisma", "package-lock.json"]);
  unlessStamped(join(root, "lib/db/generated/.stamp"), content, () => {
    say("Generating the database client …");
    runTool("prisma", ["generate"]);
  });
}

/** Makes the production build, when a source changed since. */
export function build(say: (line: string) => void): void {
  unlessStamped(join(root, ".next/readback-stamp"), contentHash(root, sources), () => {
    say("Building the app (about a minute the first time) …");
    runTool("next", ["build"]);
  });
}
