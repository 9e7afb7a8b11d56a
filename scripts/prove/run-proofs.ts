/** Runs the proofs one after the other, each in a process of its own, and reports a line for each. */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { build, generate } from "../setup/prepare";
import { root } from "../setup/run-tool";
import { findChromium } from "../test/find-programs";
import { proofs } from "./registry";
import { type Report, reportLine } from "./report";

const usage = `npm run prove -- [NAME …] [--short] [--tries N] [--seed N] [--json]

Tries what Readback promises, many times, on the production build: two instances on one database, a mail
server, a blog's repository and Chromium, all on this machine.

  --short    as few tries as npm test makes
  --tries N  this many tries for each proof
  --seed N   start of the random numbers (default: 1); a failure names the one that shows it again
  --json     the report as JSON, one line a proof

Proofs: ${Object.keys(proofs).join(", ")}
Exit code: 0 all held, 1 one did not, 2 wrong use.`;

const say = (line: string) => console.error(line);

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const names = positionals.length > 0 ? positionals : Object.keys(proofs);
  const unknown = names.filter((name) => !proofs[name]);
  if (unknown.length > 0) throw new WrongUse(`There is no proof named ${unknown.join(", ")}.`);
  generate(say);
  build(say);
  process.env.CHROMIUM = findChromium(say);
  const given = [values.short ? "--short" : "", `--seed=${wholeNumber(values.seed ?? "1")}`];
  if (values.tries) given.push(`--tries=${wholeNumber(values.tries)}`);
  let failed = 0;
  for (const name of names) {
    const report = await runOne(name, given.filter(Boolean));
    console.log(values.json ? JSON.stringify(report) : reportLine(report));
    if (report.failures.length > 0) failed += 1;
  }
  say(`proofs: ${names.length - failed} held, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

class WrongUse extends Error {}

function readArguments() {
  const flags = {
    short: { type: "boolean" },
    tries: { type: "string" },
    seed: { type: "string" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ options: flags, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new WrongUse(`${text} is not a number of tries or a seed.`);
  return Number(text);
}

/** The process says what it found as its last message; one that ends without a word has failed. */
function runOne(name: string, given: string[]): Promise<Report> {
  const began = Date.now();
  const args = ["--conditions=react-server", "--import", "tsx", "scripts/prove/run-proof.ts"];
  const child = spawn(process.execPath, [...args, name, ...given], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let report: Report | undefined;
  child.on("message", (message) => {
    report = message as Report;
  });
  return new Promise((done) => {
    child.once("exit", (code) => {
      const seconds = Math.round((Date.now() - began) / 1000);
      const silent = { name, shows: "", tries: 0, measured: {}, failures: [`ended with ${code}`] };
      done({ ...(report ?? silent), seconds });
    });
  });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    if (error instanceof WrongUse) say("npm run prove -- --help says how.");
    process.exit(error instanceof WrongUse ? 2 : 1);
  },
);
