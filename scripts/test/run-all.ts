import { build, generate } from "../setup/prepare";
import { runTool } from "../setup/run-tool";
import { findChromium, findJekyll } from "./find-programs";

/** One part of the tests: its name in the report, and what throws when it fails. */
type Part = { name: string; run: () => void };

const say = (line: string) => console.log(line);

const parts: Part[] = [
  { name: "types", run: checkTypes },
  { name: "lint", run: () => runTool("biome", ["check", "--error-on-warnings"]) },
  { name: "unused code", run: () => runTool("knip", ["--no-progress"]) },
  {
    name: "walls, unit, database and Jekyll",
    run: () => runTool("vitest", ["run"], { loud: true }),
  },
  { name: "production build", run: () => build(say) },
  { name: "browser", run: runStories },
  { name: "proofs, the short form", run: runProofs },
];

function checkTypes(): void {
  runTool("next", ["typegen"]); // writes the types of the routes, which a fresh clone lacks
  runTool("tsc", ["--noEmit"]);
}

function runStories(): void {
  // Stories use the server's own modules beside the app; "server-only" asks for this condition.
  process.env.NODE_OPTIONS = "--conditions=react-server";
  runTool("playwright", ["test"], { loud: true });
}

function runProofs(): void {
  process.env.NODE_OPTIONS = ""; // the app itself must not have the stories' condition
  runTool("tsx", ["scripts/prove/run-proofs.ts", "--short"], { loud: true });
}

generate(say);
process.env.CHROMIUM = findChromium(say);
findJekyll(say);

const failed: string[] = [];
for (const { name, run } of parts) {
  const began = Date.now();
  say(`\n── ${name}`);
  try {
    run();
    say(`── ${name}: passed in ${Math.round((Date.now() - began) / 1000)} s`);
  } catch (error) {
    // Every part is run, so that one look shows all that is wrong.
    failed.push(name);
    say(`── ${name}: FAILED. ${error instanceof Error ? error.message : String(error)}`);
  }
}
say(failed.length > 0 ? `\nFailed: ${failed.join(", ")}` : "");
say(`parts: ${parts.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
