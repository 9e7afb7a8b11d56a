/** The second half of `npm start`, once the packages are there: settings, build, and then the rest. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readEnv } from "@/lib/env";
import { build, generate } from "../setup/prepare";
import { root } from "../setup/run-tool";
import { checkPort } from "./check-port";

const development = process.argv.includes("--dev");
const say = (line: string) => console.log(line);

try {
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  // Settings first: a wrong one should not cost a build. The database's address may come later.
  const address = process.env.DATABASE_URL || "postgresql://127.0.0.1/later";
  const settings = readEnv({ ...process.env, DATABASE_URL: address });
  await checkPort(settings.PORT);
  generate(say);
  if (!development) build(say);
  // Only now: it loads the database client that was just generated.
  const { run } = await import("./run");
  await run(settings.READBACK_HOME, development, say);
} catch (error) {
  // The sentence says what is wrong and what to do; a stack would hide it.
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
