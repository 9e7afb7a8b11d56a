import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

type Glue = { SchemaEngine: typeof SchemaEngine };

let loaded: Promise<Glue> | undefined;

/**
 * Prisma's schema engine as WebAssembly: the ordinary one is a download that company mirrors and
 * air-gapped hosts do not have. Loads the module by hand, since Node cannot import `.wasm` itself,
 * and once a process, since the glue keeps one instance.
 * @param databaseUrl the server that migrations are applied to.
 */
export async function schemaEngine(databaseUrl: string): Promise<SchemaEngine> {
  loaded ??= loadGlue();
  const glue = await loaded;
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new PrismaPg({ connectionString: databaseUrl }),
  );
  return glue.SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
}

async function loadGlue(): Promise<Glue> {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const glue = await import(pathToFileURL(join(folder, "schema_engine_bg.js")).href);
  const bytes = await readFile(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}
