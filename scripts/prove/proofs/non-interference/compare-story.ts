import type { Client } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";
import { difference } from "../difference";
import type { Route } from "../permission-matrix/built-routes";
import { crawl } from "./crawl";
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

export type Compared = { failures: string[]; answers: number; bytes: number };

/** One interview and its twin: what readers and strangers are answered, and what is exported. */
export async function compareStory(story: Story, twins: Twins): Promise<Compared> {
  const failures: string[] = [];
  const served: string[] = [];
  let answers = 0;
  for (const [who, client] of Object.entries({
    ...twins.outsiders,
    reader: story.clients.reader,
  })) {
    const here = await crawl(twins.routes, story, client, twins.at[0]);
    const there = await crawl(twins.routes, story, client, twins.at[1]);
    for (const [name, { told, raw }] of here) {
      answers += 2;
      served.push(raw);
      const apart = difference(told, there.get(name)?.told ?? "");
      if (apart) failures.push(`${name} tells a ${who} them apart: ${apart}`);
    }
  }
  failures.push(...(await sameForParticipants(story, twins)));
  if (story.published) {
    const [one, other] = twins.databases.map((url) => {
      return exportOf(url, twins.lab.home, story.id, story.path);
    });
    const apart = difference(one ?? "", other ?? "");
    if (apart) failures.push(`the exports differ: ${apart}`);
    const missing = story.stays.filter((word) => !one?.includes(word));
    if (missing.length > 0) failures.push(`${missing.length} words that stay are not exported`);
    served.push(one ?? "");
  }
  const bytes = Buffer.from(served.join("\n"));
  for (const { word, encoding } of findWords(bytes, story.removed)) {
    failures.push(`${word} was served or exported as ${encoding}`);
  }
  return { failures, answers, bytes: bytes.length };
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
