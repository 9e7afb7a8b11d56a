import type { RemovedView } from "@/lib/core/removed/removed-view";
import type { Client } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";
import { difference } from "../difference";
import type { Route } from "../permission-matrix/built-routes";
import { type Crawled, crawl } from "./crawl";
import { findWords } from "./encodings";
import { exportOf } from "./export-of";
import type { Story } from "./tell-stories";

export type Twins = {
  lab: Lab;
  routes: Route[];
  /** Addresses of the two instances and of their databases. */
  at: [string, string];
  databases: [string, string];
  outsiders: Record<string, Client>;
};

export type Compared = { failures: string[]; answers: number; bytes: number; erased: number };

/** All that readers and strangers can get of an interview from one of the twins, and its export. */
type Seen = { answers: Map<string, Crawled>; exported: string | null };

/**
 * One interview and its twin: what readers and strangers are answered, and what is exported; and again
 * when what is taken out of the twin was erased, so that nothing stands where there are words here.
 */
export async function compareStory(story: Story, twins: Twins): Promise<Compared> {
  const [here, there] = [await see(story, twins, 0), await see(story, twins, 1)];
  const failures = tellApart(here, there);
  failures.push(...(await sameForParticipants(story, twins)));
  const erased = await erase(story, twins.at[1]);
  if (erased) {
    const after = await see(story, twins, 1);
    const apart = tellApart(withoutRevisions(here), withoutRevisions(after));
    failures.push(...apart.map((what) => `when it was erased, ${what}`));
  }
  const { exported } = here;
  const missing = story.stays.filter((word) => exported !== null && !exported.includes(word));
  if (missing.length > 0) failures.push(`${missing.length} words that stay are not exported`);
  const raw = [...here.answers.values()].flatMap((all) => [...all.values()].map((one) => one.raw));
  const bytes = Buffer.from([...raw, exported ?? ""].join("\n"));
  for (const { word, encoding } of findWords(bytes, story.removed)) {
    failures.push(`${word} was served or exported as ${encoding}`);
  }
  const answers = raw.length * (erased ? 3 : 2);
  return { failures, answers, bytes: bytes.length, erased: erased ? 1 : 0 };
}

async function see(story: Story, twins: Twins, which: 0 | 1): Promise<Seen> {
  const viewers = { ...twins.outsiders, reader: story.clients.reader };
  const answers: Seen["answers"] = new Map();
  for (const [who, client] of Object.entries(viewers)) {
    answers.set(who, await crawl(twins.routes, story, client, twins.at[which]));
  }
  const home = twins.lab.home;
  const exported = story.published ? await exportOf(twins.databases[which], home, story) : null;
  return { answers, exported };
}

/** Without the ids of revisions: an erasure leaves each passage it touches with a new one. */
function withoutRevisions({ answers, exported }: Seen): Seen {
  const id = /(revisionId|data-revision)(\W+)[0-9a-f-]{36}/g;
  const hidden = [...answers].map(([who, all]) => {
    const each = [...all].map(([name, { told, raw }]) => {
      return [name, { told: told.replace(id, "$1$2REVISION"), raw }] as const;
    });
    return [who, new Map(each)] as const;
  });
  return { answers: new Map(hidden), exported };
}

function tellApart(here: Seen, there: Seen): string[] {
  const failures: string[] = [];
  for (const [who, answers] of here.answers) {
    for (const [name, { told }] of answers) {
      const apart = difference(told, there.answers.get(who)?.get(name)?.told ?? "");
      if (apart) failures.push(`${name} tells a ${who} them apart: ${apart}`);
    }
  }
  const apart = difference(here.exported ?? "", there.exported ?? "");
  return apart ? [...failures, `the exports differ: ${apart}`] : failures;
}

/** The twins are really two: who may see what is taken out sees other words. */
async function sameForParticipants({ id, clients }: Story, { at }: Twins): Promise<string[]> {
  const path = `/api/v1/interviews/${id}/review`;
  const [here, there] = await Promise.all(
    at.map((url) => clients.interviewee.ask(path, { at: url })),
  );
  if (here?.status !== 200 || there?.status !== 200) return ["the interviewee cannot read it"];
  return here.text === there.text ? ["the twins do not differ"] : [];
}

/** Erases what is taken out; false when the same letters stand elsewhere, and nothing was erased. */
async function erase({ id, clients: { interviewee } }: Story, at: string): Promise<boolean> {
  const path = `/api/v1/interviews/${id}`;
  const { body } = await interviewee.json<RemovedView>(`${path}/removed`, { at });
  const { status } = await interviewee.ask(`${path}/purge`, { at, body: { seen: body.seen } });
  if (status !== 200 && status !== 409) throw new Error(`erasing was answered ${status}`);
  return status === 200;
}
