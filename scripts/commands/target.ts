import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { readTargets } from "@/lib/adapters/blog/read-targets";
import { dropTargetToken, keepTargetToken } from "@/lib/db/target-tokens";
import { operate } from "@/lib/policy/operator";
import { Misused } from "./commands";

/** Longer than any push token there is. */
const LONGEST = 4096;

/** Keeps a target's push token, read from standard input, so that it is in no history of a shell. */
export async function run(args: string[]): Promise<number> {
  const options = { forget: { type: "boolean" }, json: { type: "boolean" } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [what, name, more] = positionals;
  if (what !== "token" || !name || more) throw new Misused("Say token, and name one target.");
  const operator = operate("cli.target");
  const say = (outcome: string, sentence: string) =>
    console.log(values.json ? JSON.stringify({ target: name, outcome }) : sentence);
  if (values.forget) {
    const there = await dropTargetToken(operator, name);
    say(there ? "forgotten" : "none", there ? "The token is gone." : "There was no token.");
    return 0;
  }
  const targets = await readTargets();
  if (!targets.some((target) => target.name === name)) {
    throw new Error(`There is no target ${name} in targets.json. It has: ${namesOf(targets)}.`);
  }
  if (process.stdin.isTTY) console.error("Paste the token, then Enter and Ctrl-D:");
  const token = (await text(process.stdin)).trim();
  if (token === "" || token.length > LONGEST || /[^\x21-\x7e]/.test(token)) {
    throw new Error("That is not a token: it has to be one word on standard input.");
  }
  await keepTargetToken(operator, name, token);
  say("kept", `The token of ${name} is kept, sealed. Try it: readback doctor`);
  return 0;
}

function namesOf(targets: { name: string }[]): string {
  return targets.map(({ name }) => name).join(", ") || "none";
}
