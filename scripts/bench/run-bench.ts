/** Measures how fast Readback is. Numbers differ from machine to machine: only the ratios say something. */
import { parseArgs } from "node:util";
import { openLab } from "../prove/lab/open-lab";
import { build, generate } from "../setup/prepare";
import { findChromium } from "../test/find-programs";
import { growth } from "./growth";
import { lineText } from "./measure";
import { nineLanguages } from "./nine-languages";
import { openAndDecide } from "./open-and-decide";
import { parseAndPrint } from "./parse-and-print";
import { publishOne } from "./publish-one";

const usage = `npm run bench -- [--turns N] [--json]

Opening an interview, a decision, parsing and a publication, each as a ratio to the plain thing, and what
longer texts cost, measured in one run on this machine with nothing else to do.

  --turns N  length of the interview that is opened (default: 152, then 1000)
  --json     the report as JSON lines`;

const { values } = parseArgs({
  options: { turns: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean" } },
});
const say = (line: string) => console.error(line);

if (values.help) {
  console.log(usage);
  process.exit(0);
}
const lengths = values.turns ? [Number(values.turns)] : [152, 1000];
if (!lengths.every((turns) => Number.isInteger(turns) && turns > 11)) {
  say("--turns wants a whole number of turns, 12 or more.");
  process.exit(2);
}
generate(say);
build(say);
process.env.CHROMIUM = findChromium(say);
const lab = await openLab({ instances: 1 });
try {
  const parts = [
    ...lengths.map((turns) => () => openAndDecide(lab, turns)),
    () => nineLanguages(lab),
    () => publishOne(lab),
  ];
  for (const part of [parseAndPrint, growth, ...parts]) {
    for (const line of await part()) {
      const ratio = line.ours / line.base;
      console.log(values.json ? JSON.stringify({ ...line, ratio }) : lineText(line));
    }
  }
} finally {
  await lab.close();
}
process.exit(0);
