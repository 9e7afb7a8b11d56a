import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { enterAs } from "@/e2e/world/enter-as";
import { manifestNow } from "@/lib/commands/testing/sign-everything";
import { database } from "@/lib/db/client";
import type { Lab } from "../../lab/open-lab";
import type { Pair } from "../publishing/pair";
import { hold, locks } from "./hold";
import type { Step } from "./step";

/** Asks for the publication and returns when it is at the step. */
export async function publishUntil(lab: Lab, pair: Pair, { id, step }: { id: string; step: Step }) {
  const before = { mails: lab.mails.received().length, tip: tipOf(pair) };
  const held = step === "pushed" ? await hold(lab, locks.pushed) : null;
  const body = { manifest: await manifestNow(enterAs(id)), name: "Tomas" };
  const { status } = await pair.author.ask(`/api/v1/interviews/${id}/publication`, { body });
  if (status !== 200) throw new Error(`the publication was answered ${status}`);
  const gate = step === "prepared" ? await hold(lab, locks.prepared) : held;
  const signs: Record<Step, () => boolean | Promise<boolean>> = {
    fetching: () => workFolders(lab).length > 0,
    preparing: () => workFolders(lab).some((folder) => existsSync(join(folder, "index"))),
    prepared: somebodyWaits,
    pushed: somebodyWaits,
    recorded: () => tipOf(pair) !== before.tip,
    mailing: () => lab.mails.received().length > before.mails,
  };
  for (const began = Date.now(); !(await signs[step]()); ) {
    if (Date.now() - began > 20_000) {
      const row = await database().publication.findFirst({ where: { interviewId: id } });
      throw new Error(`nothing came to the step ${step}: ${row?.state} ${row?.reason}`);
    }
    await new Promise((next) => setImmediate(next));
  }
  return gate;
}

/** What a publication works in; those of killed instances stay behind. */
function workFolders({ home }: Lab): string[] {
  const names = readdirSync(join(home, "mirrors")).filter((name) => name.startsWith("work-"));
  return names.map((name) => join(home, "mirrors", name));
}

function tipOf({ blog }: Pair): string {
  return readFileSync(join(blog.url, "refs/heads/main"), "utf8");
}

async function somebodyWaits(): Promise<boolean> {
  const rows = await database().$queryRaw<unknown[]>`
    SELECT 1 FROM pg_locks WHERE NOT "granted"`;
  return rows.length > 0;
}
