import { database } from "@/lib/db/client";
import { type Client, makeClient } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";

/** A program that has an access token of somebody who is signed in; used once, and then revoked or not. */
export async function tokenOf({ url }: Lab, owner: Client, revoked = false): Promise<Client> {
  const asking = { body: { name: "prove", days: 7 } };
  const { body } = await owner.json<{ id: string; token: string }>(
    "/api/v1/account/tokens",
    asking,
  );
  const program = makeClient(url, null, body.token);
  const { status } = await program.ask("/api/v1/interviews");
  if (status !== 200) throw new Error(`a new token was answered ${status}`);
  if (revoked) await owner.ask(`/api/v1/account/tokens/${body.id}`, { method: "DELETE" });
  // Its use is noted once a minute; nothing that is asked from now on is to write anything.
  const [id, usedAt] = [body.id, new Date("2100-01-01")];
  await database().personalToken.updateMany({ where: { id }, data: { usedAt } });
  return program;
}

/** Who opened the link of an invitation, asked for its code, and brings all that they have as cookies. */
export async function withLink({ url, stranger }: Lab, invitation: string): Promise<Client> {
  const { status, headers } = await stranger().ask("/api/v1/sign-in", { body: { invitation } });
  if (status !== 200) throw new Error(`an invitation was answered ${status}`);
  const given = headers.getSetCookie().map((line) => line.split(";")[0]);
  return makeClient(url, [...given, `readback.session=${invitation}`].join("; "));
}
