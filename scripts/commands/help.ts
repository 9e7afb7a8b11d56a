import { commands } from "./commands";

/** Lists the commands. */
export async function run(): Promise<number> {
  console.log("Usage: npm run -s readback -- COMMAND\n");
  for (const { usage, summary } of commands) console.log(`  ${usage}\n      ${summary}`);
  console.log("\nparse and roundtrip need no database. Exit 0: done; 1: not possible; 2: misused.");
  return 0;
}
