import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyProject } from "../../lab/copy-project";

/** A project folder under `home` whose build knows no proxy: neither its manifest nor its module. */
export function withoutProxy(home: string): string {
  const folder = copyProject(join(home, "without-proxy"));
  const server = join(folder, ".next/server");
  const manifest = join(server, "functions-config-manifest.json");
  const config = JSON.parse(readFileSync(manifest, "utf8"));
  if (!config.functions["/_middleware"]) throw new Error("the build's proxy is not where it was");
  delete config.functions["/_middleware"];
  writeFileSync(manifest, JSON.stringify(config));
  rmSync(join(server, "middleware.js"));
  return folder;
}
