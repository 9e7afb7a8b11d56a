import { enterAs } from "@/e2e/world/enter-as";
import { idsOf } from "@/e2e/world/ids-of";
import { placesOf } from "@/lib/commands/testing/purging";
import { manifestNow, publish } from "@/lib/commands/testing/sign-everything";
import type { RemovedView } from "@/lib/core/removed/removed-view";
import { database } from "@/lib/db/client";
import { verifyHistory } from "@/lib/db/verify-history";
import { operate } from "@/lib/policy/operator";
import { root } from "../../../setup/run-tool";
import type { Client } from "../../lab/client";
import { emptyQueue } from "../../lab/empty-queue";
import { everyGitObject } from "../../lab/lab-blog";
import type { Lab } from "../../lab/open-lab";
import type { Finding, Proof } from "../../proof";
import { builtRoutes, type Route } from "../permission-matrix/built-routes";
import { type Held, heldByAnswers, heldByBackup, heldByFiles, heldByTables } from "./held";
import { type Removal, tellRemoval } from "./tell-removal";
import { vacuumed } from "./vacuumed";

/** `tries` counts interviews; from each some ten words are taken out and erased. */
export const purge: Proof = {
  shows:
    "what is erased is in no column, page or later backup in any of twelve encodings, nor in the files of the tables; what is published, approved and signed stays, and the history holds",
  tries: { short: 1, full: 40 },
  run: async (lab, { tries, seed, say }): Promise<Finding> => {
    const routes = await builtRoutes(root, lab.stranger());
    const failures: string[] = [];
    const seen = { words: 0, values: 0, answers: 0, "bytes of backups": 0 };
    const words: string[] = [];
    const secret: string[] = [];
    for (let at = 0; at < tries; at += 1) {
      const removal = await tellRemoval(lab, at, seed);
      const found = await eraseAndPublish(lab, removal);
      const answers = await answersOf(lab, routes, removal);
      failures.push(
        ...[...found, ...answers.failures].map((one) => `interview ${at} of seed ${seed}: ${one}`),
      );
      seen.words += removal.removed.length;
      seen.answers += answers.looked;
      words.push(...removal.removed);
      if (!removal.published) secret.push(...removal.removed);
      say(`${at + 1} of ${tries}`);
    }
    const tables = await heldByTables(words);
    seen.values = tables.looked;
    const backup = await heldByBackup(lab, words, seed);
    seen["bytes of backups"] = backup.looked;
    const git = everyGitObject(lab.home);
    const inGit = secret.filter((word) => git.includes(word));
    if (inGit.length > 0)
      failures.push(`git holds ${inGit.length} words that were never published`);
    await vacuumed(lab.databaseUrl);
    const files = heldByFiles(lab, words);
    failures.push(
      ...tables.failures,
      ...backup.failures,
      ...files.tables.map((file) => `${file} holds a word`),
    );
    const measured = { ...seen, "log files with a word": files.log };
    return { tries, failures, measured };
  },
};

/** The interviewee erases what the page shows; then it is published, twice, under the signature of before. */
async function eraseAndPublish(lab: Lab, { made, removed }: Removal): Promise<string[]> {
  const failures: string[] = [];
  const people = enterAs(made.id);
  const before = await manifestNow(people);
  const places = await placesOf(removed[0] ?? "");
  if (places.length < 2) failures.push("the words were hardly anywhere before");
  const client = await lab.enter(made.interviewee);
  failures.push(...(await erase(client, made.id)));
  if ((await manifestNow(people)) !== before) failures.push("other files would be published");
  for (const again of [false, true]) {
    const id = await publish(people);
    await emptyQueue();
    const row = await database().publication.findUniqueOrThrow({ where: { id } });
    const wanted = again ? "unchanged" : null;
    if (row.state !== "pushed" || row.reason !== wanted) {
      failures.push(`publication ended as ${row.state}, ${row.reason}`);
    }
    const { length } = row.files as unknown[];
    if (length !== 2) failures.push(`${length} files were published, not two languages`);
  }
  const { flaw } = await verifyHistory(operate("prove.purge"), made.id);
  if (flaw) failures.push(`the history has a flaw: ${flaw.kind} at ${flaw.seq}`);
  return failures;
}

async function erase(client: Client, id: string): Promise<string[]> {
  const path = `/api/v1/interviews/${id}`;
  const { body } = await client.json<RemovedView>(`${path}/removed`);
  const { status, text } = await client.ask(`${path}/purge`, { body: { seen: body.seen } });
  return status === 200 ? [] : [`erasing was answered ${status}: ${text.slice(0, 200)}`];
}

async function answersOf(lab: Lab, routes: Route[], { made, removed }: Removal): Promise<Held> {
  const ids = await idsOf(made.id, true);
  const both = [await lab.enter(made.author), await lab.enter(made.interviewee)];
  const all = await Promise.all(both.map((client) => heldByAnswers(routes, ids, client, removed)));
  return {
    failures: all.flatMap((one) => one.failures),
    looked: all.reduce((sum, one) => sum + one.looked, 0),
  };
}
