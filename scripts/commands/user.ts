import { parseArgs } from "node:util";
import { changeUser, createUser, type ListedUser, listUsers } from "@/lib/db/operator-users";
import { deleteSessions } from "@/lib/db/sessions";
import { isNamedAuthor } from "@/lib/db/users";
import { operate } from "@/lib/policy/operator";
import { Misused } from "./commands";
import { addressOf, knownUser } from "./known-user";

const operator = operate("cli.user");
const options = {
  name: { type: "string" },
  author: { type: "boolean" },
  json: { type: "boolean" },
} as const;

/** Lists people, makes them known, and changes what the operator may change about them. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [what = "list", address, state, more] = positionals;
  if (more || (state && what !== "author") || (address && what === "list")) {
    throw new Misused("That is one word too many.");
  }
  const { author, json = false } = values;
  const name = values.name?.trim();
  switch (what) {
    case "list":
      return print(await listUsers(operator), json);
    case "show":
      return print([await knownUser(operator, address)], json);
    case "add": {
      if (!name) throw new Misused("Say what they are called with --name.");
      return await add({ email: addressOf(address), name, author: author ?? false }, json);
    }
    case "rename": {
      if (!name) throw new Misused("Say the new name with --name.");
      return await change(address, { name }, json);
    }
    case "author":
      if (state !== "on" && state !== "off") throw new Misused("Say on or off.");
      if (state === "off" && isNamedAuthor(addressOf(address))) {
        throw new Error("READBACK_AUTHORS names that address; take it out there first.");
      }
      return await change(address, { author: state === "on" }, json);
    case "sign-out": {
      const user = await knownUser(operator, address);
      await deleteSessions({ operator, userId: user.id });
      return await show(address, json);
    }
    default:
      throw new Misused("Say list, show, add, rename, author or sign-out.");
  }
}

type Person = { email: string; name: string; author: boolean };

async function add(person: Person, json: boolean): Promise<number> {
  if (!(await createUser(operator, person))) {
    throw new Error(`${person.email} is known already, and nothing was changed.`);
  }
  return await show(person.email, json);
}

async function change(
  address: string | undefined,
  changed: { name?: string; author?: boolean },
  json: boolean,
): Promise<number> {
  const { id } = await knownUser(operator, address);
  await changeUser(operator, id, changed);
  return await show(address, json);
}

async function show(address: string | undefined, json: boolean): Promise<number> {
  return print([await knownUser(operator, address)], json);
}

function print(users: ListedUser[], json: boolean): number {
  if (json) console.log(JSON.stringify(users, null, 2));
  else if (users.length === 0) console.log("Nobody is known yet.");
  else for (const user of users) console.log(lineOf(user));
  return 0;
}

function lineOf({ email, name, author, interviews, sessions, tokens }: ListedUser): string {
  const counts = `${interviews} interviews, ${sessions} sessions, ${tokens} tokens`;
  return `${email}  ${name ?? "–"}${author ? " (author)" : ""}: ${counts}`;
}
