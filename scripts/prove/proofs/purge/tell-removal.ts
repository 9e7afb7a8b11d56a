import { canaryPost } from "@/e2e/world/canary-post";
import { changeWords } from "@/e2e/world/change-words";
import { enterAs } from "@/e2e/world/enter-as";
import type { MadeInterview } from "@/e2e/world/make-world";
import { randomFrom, takeOutAtRandom } from "@/e2e/world/take-out";
import { makeRequest } from "@/lib/commands/make-request";
import { takeOut } from "@/lib/commands/testing/purging";
import { ask } from "@/lib/db/testing/ask";
import type { Lab } from "../../lab/open-lab";
import {
  carryOutInFrench,
  quoteInFrench,
  strayInFrench,
  translateCanaries,
} from "./translate-canaries";

/** An interview from which words were taken out, signed; every second one was published with them before. */
export type Removal = { made: MadeInterview; removed: string[]; published: boolean };

/**
 * In two languages, words that stand nowhere else are edited in and out, quoted in messages and proposals, and taken out at
 * random: parts and whole turns, and in some a heading with its line of the table of contents.
 */
export async function tellRemoval(lab: Lab, at: number, seed: number): Promise<Removal> {
  const random = randomFrom(seed + at);
  const post = canaryPost(random);
  const { source, canaries } = post;
  const made = await lab.world.interview(source);
  const words = await translateCanaries(lab, made, post);
  const published = at % 2 === 0;
  if (published) {
    await lab.world.finish(made.id);
    const grant = await enterAs(made.id).grant("interviewee", "request.make");
    await makeRequest(grant, ask({ kind: "change", body: `Without ${canaries.at(-1)}, please.` }));
  }
  // A word that another passage said for a while.
  const strayed = canaries.at(-1) ?? "";
  const elsewhere = canaries.at(-3) ?? "";
  await changeWords(made.id, elsewhere, `${elsewhere} ${strayed}`);
  await changeWords(made.id, ` ${strayed}`, "");
  const inFrench = (word: string) => words.get(word) ?? "";
  await strayInFrench(made, inFrench(strayed), inFrench(elsewhere));
  await quoteInFrench(made, strayed, inFrench(strayed));
  const removed = new Set(await takeOutAtRandom(made.id, canaries, random));
  const heading = /\n## (\S+)\n/.exec(source)?.[1] ?? "";
  const wanted = at % 3 === 0 ? [strayed, heading] : [strayed];
  for (const word of wanted.filter((one) => !removed.has(one))) {
    const { outcome } = await takeOut(enterAs(made.id), word, word === heading);
    if (outcome !== "done") throw new Error(`nothing was taken out: ${outcome}`);
    removed.add(word);
  }
  const all = await carryOutInFrench(made, words, removed);
  await lab.world.approveAndSign(made.id);
  return { made, removed: [...new Set(all)], published };
}
