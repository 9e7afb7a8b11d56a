/** The command line: `npm run -s readback -- COMMAND …`. Exit 0: done; 1: not possible; 2: misused. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Command, commands, Misused } from "./commands/commands";
import { generate } from "./setup/prepare";
import { root } from "./setup/run-tool";

const [name = "help", ...rest] = process.argv.slice(2);
process.exitCode = await main();

async function main(): Promise<number> {
  const asked = name === "--help" || name === "-h" ? "help" : name;
  const command = commands.find((one) => one.name === asked);
  if (!command) {
    console.error(`There is no command ${name}. "readback help" lists them.`);
    return 2;
  }
  if (rest.includes("--help")) {
    console.log(`readback ${command.usage}\n\n${command.summary}`);
    return 0;
  }
  try {
    return await start(command);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    if (!(error instanceof Misused) && !isUsage(error)) return 1;
    console.error(`\nUsage: readback ${command.usage}`);
    return 2;
  }
}

async function start(command: Command): Promise<number> {
  const { run } = await command.load();
  if (!command.database) return await run(rest);
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  generate((line) => console.error(line));
  const { withDatabase } = await import("./commands/with-database");
  return await withDatabase(() => run(rest), command.database === true);
}

/** Options that node:util's parseArgs does not know or understand. */
function isUsage(error: unknown): boolean {
  return String((error as { code?: unknown } | null)?.code).startsWith("ERR_PARSE_ARGS");
}
