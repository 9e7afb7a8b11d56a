import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { everyGitObject } from "../../lab/lab-blog";
import type { Lab } from "../../lab/open-lab";
import { findWords } from "./encodings";
import type { Story } from "./tell-stories";

/** What of the removed words is in mails, logs and git; and whether those that stay are found there. */
export function leftBehind(lab: Lab, stories: Story[]): { failures: string[]; bytes: number } {
  const logs = readdirSync(lab.home).filter((name) => name.endsWith(".log"));
  const places = {
    mails: Buffer.from(
      lab.mails
        .received()
        .map(({ raw }) => raw)
        .join("\n"),
    ),
    logs: Buffer.concat(logs.map((name) => readFileSync(join(lab.home, name)))),
    git: Buffer.from(everyGitObject(lab.home), "latin1"),
  };
  const removed = stories.flatMap((story) => story.removed);
  const failures = Object.entries(places).flatMap(([place, bytes]) => {
    if (bytes.length === 0) return [`there are no ${place} to look at`];
    return findWords(bytes, removed).map(({ word, encoding }) => {
      return `${word} is in the ${place} as ${encoding}`;
    });
  });
  const published = stories.filter((story) => story.published).flatMap((story) => story.stays);
  const missing = published.filter((word) => !places.git.includes(word));
  if (missing.length > 0) failures.push(`${missing.length} words that stay are not in git`);
  const bytes = Object.values(places).reduce((sum, { length }) => sum + length, 0);
  return { failures, bytes };
}
