import { canaryPost } from "@/e2e/world/canary-post";
import { enterAs } from "@/e2e/world/enter-as";
import { randomFrom, takeOutAtRandom } from "@/e2e/world/take-out";
import { changeTranscript } from "@/lib/commands/change-transcript";
import { damageAtRandom } from "@/lib/core/testing/damage/damage-at-random";
import { soundPost } from "@/lib/core/testing/damage/damaged";
import { ask } from "@/lib/db/testing/ask";
import { readLanguagesPage } from "@/lib/queries/languages-page";
import { everyGitObject } from "../../lab/lab-blog";
import type { Lab } from "../../lab/open-lab";
import type { Finding, Proof } from "../../proof";

/**
 * Translations with turns dropped, fused, split, swapped and given to the other; removals at random in the
 * original. What is published and what a reader sees, in every language, says none of the removed words.
 */
export const ripple: Proof = {
  shows: "what is taken out of the original is out of every translation, however damaged that is",
  tries: { short: 4, full: 200 },
  instances: 1,
  run: async (lab, { tries, seed, say }): Promise<Finding> => {
    const failures: string[] = [];
    const seen = { "words out": 0, "words published": 0, "languages published": 0, left: 0 };
    for (let at = 0; at < tries; at += 1) {
      const tried = await tryOne(lab, seed + at);
      failures.push(...tried.failures.map((one) => `seed ${seed + at}: ${one}`));
      seen["words out"] += tried.removed;
      seen["words published"] += tried.published;
      seen["languages published"] += tried.languages;
      seen.left += tried.left;
      if (at % 20 === 19) say(`${at + 1} of ${tries}`);
    }
    if (seen["languages published"] === 0) failures.push("no translation was ever published");
    return { tries, failures, measured: seen };
  },
};

const codes = ["fr", "de", "ja"];

async function tryOne(lab: Lab, seed: number) {
  const random = randomFrom(seed);
  const { source, canaries } = canaryPost(random);
  const made = await lab.world.interview(source);
  const rita = await lab.world.invite(made.id, "Rita", "reader");
  for (const [at, code] of codes.entries()) {
    const damaged = damageAtRandom(soundPost(source), seed * 7 + at, 1 + Math.floor(random() * 4));
    const text = damaged.source.replace("lang: en", `lang: ${code}`);
    const id = await lab.world.translate(made.id, text, code);
    const grant = await enterAs(made.id).grant("author", "transcript.change");
    await changeTranscript(grant, id, ask({ leaveOut: true }));
  }
  const removed = await takeOutAtRandom(made.id, canaries, random);
  const { grant } = enterAs(made.id);
  await lab.world.finish(made.id);
  const written = everyGitObject(lab.home);
  const reader = await lab.enter(rita);
  const failures = removed
    .filter((word) => written.includes(word))
    .map((word) => `${word} is in the blog`);
  for (const code of ["en", ...codes]) {
    for (const path of [
      `/interviews/${made.id}?in=${code}`,
      `/interviews/${made.id}?beside=${code}`,
    ]) {
      const { text } = await reader.ask(path);
      const shown = removed.filter((word) => text.includes(word));
      failures.push(...shown.map((word) => `a reader sees ${word} at ${path}`));
    }
  }
  const after = await readLanguagesPage(await grant("author", "publication.read"));
  const ready = after.languages.filter((one) => one.ready && !one.original).length;
  return {
    failures,
    removed: removed.length,
    published: canaries.filter((word) => written.includes(word)).length,
    languages: ready,
    left: codes.length - ready,
  };
}
