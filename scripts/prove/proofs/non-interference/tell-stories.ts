import { canaryPost } from "@/e2e/world/canary-post";
import { idsOf } from "@/e2e/world/ids-of";
import { randomFrom, takeOutAtRandom } from "@/e2e/world/take-out";
import type { Client } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";
import { editAtRandom } from "./edit-at-random";

/** An interview from which things were taken out at random, and which words those are. */
export type Story = {
  id: string;
  path: string;
  /** Signed in before there is a twin, so that both know them. */
  clients: { reader: Client; interviewee: Client };
  author: string;
  ids: Record<string, string>;
  removed: string[];
  stays: string[];
  published: boolean;
};

/** Edited before and after things are taken out. Every second one is approved, signed and published; the others are in the middle of the review. */
export async function tellStories(lab: Lab, count: number, seed: number): Promise<Story[]> {
  const stories: Story[] = [];
  for (let at = 0; at < count; at += 1) {
    const { source, canaries } = accented(canaryPost(randomFrom(seed + at)));
    const made = await lab.world.interview(source);
    const reader = await lab.world.invite(made.id, "Rita", "reader");
    const random = randomFrom(seed + 1000 + at);
    await editAtRandom(made.id, random);
    const removed = await takeOutAtRandom(made.id, canaries, random);
    await editAtRandom(made.id, random);
    const published = at % 2 === 0;
    if (published) await lab.world.finish(made.id);
    stories.push({
      ...{ id: made.id, path: made.path, removed, published },
      clients: { reader: await lab.enter(reader), interviewee: await lab.enter(made.interviewee) },
      author: made.author.email,
      ids: await idsOf(made.id, true),
      stays: canaries.filter((word) => !removed.includes(word)),
    });
  }
  return stories;
}

/** A letter outside ASCII in each word, so that its encodings differ; headings keep theirs, for the links. */
function accented({ source, canaries }: ReturnType<typeof canaryPost>) {
  let text = source;
  const words = canaries.map((word) => {
    if (source.includes(`#${word}`)) return word;
    const other = `${word.slice(0, 5)}é${word.slice(6)}`;
    text = text.replaceAll(word, other);
    return other;
  });
  return { source: text, canaries: words };
}
