import { randomFrom } from "@/e2e/world/take-out";
import { root } from "../../../setup/run-tool";
import type { Proof } from "../../proof";
import { builtRoutes } from "../permission-matrix/built-routes";
import { compareStory, type Twins } from "./compare-story";
import { leftBehind } from "./left-behind";
import { makeTwin } from "./make-twin";
import { sameMails } from "./same-mails";
import { tellStories } from "./tell-stories";

/** `tries` counts interviews; each has some forty words of its own, and a twin. */
export const nonInterference: Proof = {
  shows:
    "databases that differ only inside what is taken out answer readers and strangers the same, byte for byte, and export the same; no such word is served, mailed, logged, exported or in git in any of twelve encodings",
  tries: { short: 2, full: 60 },
  run: async (lab, { tries, seed, say }) => {
    const [one, other] = lab.instances;
    if (!one || !other) throw new Error("it takes two instances");
    const routes = await builtRoutes(root, lab.stranger());
    const stories = await tellStories(lab, tries, seed);
    const stranger = await lab.enter((await lab.world.interview()).interviewee);
    const twin = await makeTwin(lab.databaseUrl, stories, randomFrom(seed));
    say(`${stories.length} interviews, ${twin.differing} passages differ`);
    await other.stop();
    await other.start({ DATABASE_URL: twin.url });
    const twins: Twins = {
      ...{ lab, routes, at: [one.url, other.url], databases: [lab.databaseUrl, twin.url] },
      outsiders: { stranger, anonymous: lab.stranger() },
    };
    const failures: string[] = [];
    const measured = {
      passages: twin.differing,
      edited: twin.edited,
      erased: 0,
      answers: 0,
      bytes: 0,
    };
    for (const [at, story] of stories.entries()) {
      const found = await compareStory(story, twins);
      const mailed = story.published ? await sameMails(lab, story, twins.at) : [];
      const wrong = [...found.failures, ...mailed];
      failures.push(...wrong.map((what) => `interview ${at} of seed ${seed}: ${what}`));
      measured.answers += found.answers;
      measured.bytes += found.bytes;
      measured.erased += found.erased;
    }
    const left = leftBehind(lab, stories);
    measured.bytes += left.bytes;
    return { tries: stories.length, failures: [...failures, ...left.failures], measured };
  },
};
