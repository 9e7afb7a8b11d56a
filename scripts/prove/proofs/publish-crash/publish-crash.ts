import { enterAs } from "@/e2e/world/enter-as";
import { approveAll, sign } from "@/lib/commands/testing/sign-everything";
import { emptyQueue } from "../../lab/empty-queue";
import { leftovers, makeLabBlog } from "../../lab/lab-blog";
import type { Lab } from "../../lab/open-lab";
import type { Proof } from "../../proof";
import { ended } from "../publishing/ended";
import { begin, makePair, type Pair } from "../publishing/pair";
import { inspect } from "./inspect";
import { publishUntil } from "./publish-until";
import { type Step, steps } from "./step";
import { takeOver } from "./take-over";

/**
 * kill -9 of every instance at each step of a publication. Nothing is built into the product for it: a
 * step is held by a lock in PostgreSQL, or seen by what lies on the disk.
 */
export const publishCrash: Proof = {
  shows: "a publication that is killed at any step is one commit, one receipt and one mail to each",
  tries: { short: 3, full: 60 },
  run: async (lab, { tries, say }) => {
    const failures: string[] = [];
    const measured = {
      "killed before the commit was out": 0,
      "killed after it": 0,
      "mailed twice": 0,
    };
    const blog = makeLabBlog(lab.home, "crash");
    for (let at = 0; at < tries; at += 1) {
      const step = steps[at % steps.length] ?? "prepared";
      const pair = await makePair(lab, blog);
      const { found, out, twice } = await crashAt(lab, pair, step);
      failures.push(...found.map((failure) => `try ${at}, ${step}: ${failure}`));
      measured[out ? "killed after it" : "killed before the commit was out"] += 1;
      measured["mailed twice"] += twice;
      if (at % 10 === 9) say(`${at + 1} kills`);
    }
    for (const name of await leftovers(lab.home)) say(`${name} was left by a killed instance`);
    return { tries, failures, measured };
  },
};

async function crashAt(lab: Lab, pair: Pair, step: Step) {
  const { id, path } = await begin(pair, post);
  const people = enterAs(id);
  await approveAll(people);
  await sign(people);
  await emptyQueue();
  const mails = lab.mails.received().length;
  const gate = await publishUntil(lab, pair, { id, step });
  await Promise.all(lab.instances.map((instance) => instance.kill()));
  const killed = new Date();
  await gate?.open();
  const out = pair.blog.read(path) !== null;
  await Promise.all(lab.instances.map((instance) => instance.start()));
  await takeOver(killed);
  await ended(pair.author, id);
  await emptyQueue();
  return { out, ...(await inspect(lab, pair, { id, path, mails })) };
}

const post = `---\nlayout: post\ntitle: "A year"\nlang: en\n---\n\n## The lamp\n\n**A:** Was it dark?\n\n**B:** It was.\n`;
