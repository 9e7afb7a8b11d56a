import "server-only";
import { stopMails } from "@/lib/db/mail-stops";
import { countRequest } from "./count-request";

/** A token as long as ours can be; anything longer is none. */
const LONGEST = 400;

/**
 * Stops the mails that a mail's own link is about, for whoever has that mail: nobody has to be signed in.
 * `gone`: it is no token of this server, or was made with a key that was changed. `wait` is in seconds.
 */
export async function stopMailsBy(token: string): Promise<"stopped" | "gone" | { wait: number }> {
  const wait = await countRequest(null);
  if (wait > 0) return { wait };
  return token.length <= LONGEST && (await stopMails(token)) ? "stopped" : "gone";
}
