import { parseArgs } from "node:util";
import { rotateKeys } from "@/lib/commands/rotate-keys";
import { dropSealed, listSealed } from "@/lib/db/sealed";
import { keyRing, newKey, printKey } from "@/lib/keys/key-ring";
import { keyOf } from "@/lib/keys/seal";
import { operate } from "@/lib/policy/operator";
import { Misused } from "./commands";

const operator = operate("cli.keys");

/** Lists, renews, prints or gives up the keys that secrets in the database are sealed with. */
export async function run(args: string[]): Promise<number> {
  const options = { json: { type: "boolean" } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [what = "list", id, more] = positionals;
  const print = (found: unknown, lines: string[]) =>
    console.log(values.json ? JSON.stringify(found, null, 2) : lines.join("\n"));
  if (more || (id && what !== "forget")) throw new Misused("That is one word too many.");
  switch (what) {
    case "list": {
      const keys = await listKeys();
      print(
        keys,
        keys.length > 0 ? keys.map(lineOf) : ["There is no key yet; the first start makes one."],
      );
      return keys.some(({ here }) => !here) ? 1 : 0;
    }
    case "new":
      console.log(printKey(newKey()));
      return 0;
    case "rotate": {
      const done = await rotateKeys(operator);
      print(done, [done.sentence]);
      return done.waiting > 0 ? 1 : 0;
    }
    case "forget": {
      if (!id) throw new Misused("Name the key to give up.");
      if (keyRing().some((key) => key.id === id)) {
        throw new Error(`The key ${id} is here; there is no need to give up what it sealed.`);
      }
      const lost = await dropSealed(operator, id);
      const targets = lost.flatMap((one) => (one.in === "target" ? [one.id] : []));
      const again = targets.map((name) => `readback target token ${name}`);
      const mails = lost.filter((one) => one.in === "mail").length;
      print({ targets, mails }, [
        `${lost.length} secrets are given up. ${again.join("; ")}`.trim(),
      ]);
      return 0;
    }
    default:
      throw new Misused("Say list, rotate, new or forget.");
  }
}

function lineOf({ id, here, newest, used }: KeyUse): string {
  if (!here) {
    return `${id}  MISSING, and ${used} secrets need it. Put it back, or: readback keys forget ${id}`;
  }
  return `${id}  ${newest ? "seals; " : ""}opens ${used} secrets`;
}

/** A key, by its id alone: whether this server has it, seals with it, and how many secrets need it. */
type KeyUse = { id: string; here: boolean; newest: boolean; used: number };

/** Every key that is here, newest first, and then those that the database needs and that are missing. */
async function listKeys(): Promise<KeyUse[]> {
  const needed = (await listSealed(operator)).map(({ sealed }) => keyOf(sealed));
  const ids = keyRing().map(({ id }) => id);
  const missing = new Set(needed.filter((id) => !ids.includes(id)));
  return [...ids, ...missing].map((id, at) => {
    const used = needed.filter((one) => one === id).length;
    return { id, here: !missing.has(id), newest: at === 0 && !missing.has(id), used };
  });
}
