import { database } from "@/lib/db/client";
import type { Lab } from "../../lab/open-lab";
import type { Pair } from "../publishing/pair";

/** What is there once everything has settled: one of everything. */
export async function inspect(
  lab: Lab,
  { blog, people }: Pair,
  at: { id: string; path: string; mails: number },
) {
  const found: string[] = [];
  const publication = { interviewId: at.id };
  const rows = await database().publication.findMany({ where: publication });
  const [row] = rows;
  if (rows.length !== 1 || row?.state !== "pushed")
    found.push(`it ended ${row?.state} ${row?.reason}`);
  if (blog.commits(at.path) !== 1) found.push(`${blog.commits(at.path)} commits`);
  const commit = blog.git(["rev-list", "-1", "main", "--", at.path]).trim();
  if (row?.commit !== commit) found.push("the row names another commit");
  const receipts = await database().receipt.count({ where: { publication } });
  if (receipts !== 1) found.push(`${receipts} receipts`);
  const pushed = { interviewId: at.id, verb: "publication.pushed" };
  const events = await database().event.count({ where: pushed });
  if (events !== 1) found.push(`${events} lines in the history`);
  let twice = 0;
  for (const { email } of people) {
    const told = lab.mails
      .received()
      .slice(at.mails)
      .filter(({ to, text }) => to === email && text.includes("/receipts/"));
    const ids = new Set(told.map(({ raw }) => /^message-id:.*$/im.exec(raw)?.[0]));
    if (ids.size !== 1) found.push(`${ids.size} mails to one person`);
    // Accepted and not heard of: the window that SMTP leaves. The same Message-ID shows it as one mail.
    twice += told.length - ids.size;
  }
  return { found, twice };
}
