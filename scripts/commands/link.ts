import { parseArgs } from "node:util";
import { makeConsoleLink } from "@/lib/access/console-link";
import { normaliseAddress } from "@/lib/core/address";
import { hasUser } from "@/lib/db/operator-facts";
import { ensureUser } from "@/lib/db/users";
import { operate } from "@/lib/policy/operator";
import { Misused } from "./commands";

/** Prints a sign-in link; makes the person when a name is given. */
export async function run(args: string[]): Promise<number> {
  const options = { name: { type: "string" }, author: { type: "boolean" } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [given, more] = positionals;
  if (!given || more) throw new Misused("Name one address.");
  const email = normaliseAddress(given);
  if (!email) throw new Misused("That is not an e-mail address we can use.");
  const operator = operate("cli.link");
  const { name, author = false } = values;
  if (name || author) await ensureUser(operator, { email, name: name ?? email, author });
  if (!(await hasUser(operator, email))) {
    console.error(`Nobody with that address is known. Give --name to make them known.`);
    return 1;
  }
  console.log(await makeConsoleLink(operator, email));
  return 0;
}
