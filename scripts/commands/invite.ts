import { parseArgs } from "node:util";
import { inviteFor } from "@/lib/access/invite-for";
import { operate } from "@/lib/policy/operator";
import { Misused } from "./commands";
import { interviewGrant } from "./interview-grant";

const roles = ["interviewee", "coauthor", "reader"] as const;
const locales = ["en", "fr"] as const;

/** Invites a person and prints the link; it sends a code to their address and signs nobody in itself. */
export async function run(args: string[]): Promise<number> {
  const text = { type: "string" } as const;
  const options = { email: text, name: text, role: text, locale: text };
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [id, more] = positionals;
  const { email, name } = values;
  const role = roles.find((one) => one === (values.role ?? "interviewee"));
  const locale = locales.find((one) => one === (values.locale ?? "en"));
  if (!id || more || !email || !name || !role || !locale) {
    throw new Misused("Name one interview, an --email and a --name.");
  }
  const operator = operate("cli.invite");
  await interviewGrant(operator, id, "people.change"); // says plainly when there is no such interview
  const { link } = await inviteFor(operator, id, { email, name, role, locale });
  console.log(link);
  return 0;
}
