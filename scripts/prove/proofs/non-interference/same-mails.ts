import { randomUUID } from "node:crypto";
import { askRaw } from "../../lab/ask-raw";
import type { Lab } from "../../lab/open-lab";
import { difference } from "../difference";
import type { Story } from "./tell-stories";

/** The same act on both sides sends the same mail. */
export async function sameMails(
  lab: Lab,
  { id, author, clients }: Story,
  at: [string, string],
): Promise<string[]> {
  const mails: string[] = [];
  for (const url of at) {
    const since = Date.now();
    const asked = await askRaw(url, `/api/v1/interviews/${id}/requests`, {
      method: "POST",
      headers: {
        origin: lab.url,
        cookie: clients.interviewee.cookie ?? "",
        "content-type": "application/json",
        "idempotency-key": randomUUID(),
      },
      body: JSON.stringify({ kind: "change", body: "Please change something." }),
    });
    if (asked.status !== 200) return [`asking for a change is answered ${asked.status}`];
    const { subject, text } = await lab.mails.waitFor(author, since);
    // Sealed anew for each mail, about its reader alone.
    mails.push(`${subject}\n${text.replace(/unsubscribe#\S+/, "unsubscribe")}`);
  }
  const apart = difference(mails[0] ?? "", mails[1] ?? "");
  return apart ? [`the mails differ: ${apart}`] : [];
}
