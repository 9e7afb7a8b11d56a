import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { makeToken } from "@/lib/access/make-token";
import { tokenDays } from "@/lib/core/account/token-view";
import {
  deletePersonalToken,
  type ListedToken,
  listPersonalTokens,
} from "@/lib/db/personal-tokens";
import { operate } from "@/lib/policy/operator";
import { Misused } from "./commands";
import { knownUser } from "./known-user";

const operator = operate("cli.token");
const text = { type: "string" } as const;
const options = { name: text, days: text, json: { type: "boolean" } } as const;

/** Lists, makes and revokes somebody's access tokens for `/api/v1`. */
export async function run(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [what, address, id, more] = positionals;
  if (!["list", "make", "revoke"].includes(what ?? "")) {
    throw new Misused("Say list, make or revoke, and name one address.");
  }
  if (more || (id && what !== "revoke")) throw new Misused("That is one word too many.");
  const holder = { operator, userId: (await knownUser(operator, address)).id };
  const print = (found: unknown, lines: string[]) =>
    console.log(values.json ? JSON.stringify(found, null, 2) : lines.join("\n"));
  switch (what) {
    case "make": {
      const made = await make(holder, values);
      print(made, [made.token]);
      return 0;
    }
    case "revoke": {
      if (!id) throw new Misused('Name the token by its id; "readback token list" shows it.');
      if (!uuid.test(id) || !(await deletePersonalToken(holder, id))) {
        throw new Error("They have no such token; nothing was changed.");
      }
      print({ id, revoked: true }, ["Revoked."]);
      return 0;
    }
    default: {
      const tokens = await listPersonalTokens(holder);
      print(tokens, tokens.length > 0 ? tokens.map(lineOf) : ["They have no token."]);
      return 0;
    }
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Holder = { operator: typeof operator; userId: string };

async function make(holder: Holder, given: { name?: string; days?: string }) {
  const days = Number(given.days ?? 30);
  const made = await makeToken(holder, { key: randomUUID(), body: { name: given.name, days } });
  switch (made.outcome) {
    case "done":
      return { id: made.id, token: made.token ?? "" };
    case "bad-input":
      if (made.field === "days") throw new Misused(`--days is one of ${tokenDays.join(", ")}.`);
      throw new Misused("Say what it is for with --name, in at most 60 letters.");
    case "blocked":
      throw new Error("They have twenty tokens, and more are not possible. Revoke one first.");
    case "key-reused":
      throw new Error("That did not work; try again.");
  }
}

function lineOf({ id, name, usedAt, expires }: ListedToken): string {
  const used = usedAt ? `last used ${usedAt.toISOString()}` : "never used";
  return `${id}  ${name}: ${used}, works until ${expires.toISOString()}`;
}
