import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { align } from "../alignment/align";
import { type EditionInput, editionOf } from "../edition/edition-of";
import { parsePost } from "../post/parse-post";
import { type Post, sourceOf } from "../post/post";
import { damageAtRandom } from "../testing/damage/damage-at-random";
import { type Damaged, soundPost } from "../testing/damage/damaged";
import { makeRandom } from "../testing/damage/random";
import { ninePosts } from "../testing/nine-posts";
import { approvalText } from "../words/approval-text";
import { textOf } from "../words/text-of";
import { importedSettlement, type Linked, type Said, standingOf } from "./standing";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const posts = ninePosts();
const original = parsePost(posts[0]?.source ?? "").post;

/** What is taken out of the original: whole passages, and parts of others. */
type Taken = { whole: Set<string>; part: Set<string> };

function takeAtRandom(seed: number): Taken {
  const random = makeRandom(seed);
  const taken: Taken = { whole: new Set(), part: new Set() };
  for (const { key } of original.passages) {
    const draw = random();
    if (draw < 0.08) taken.whole.add(key);
    else if (draw < 0.14) taken.part.add(key);
  }
  return taken;
}

/** What goes out of a translation when everything that may go out is approved, and the rest left out. */
function exported(post: Post, language: string, taken: Taken): Map<string, string> {
  const side = (one: Post, tag: string) => ({
    post: one,
    language: tag,
    sources: new Map(one.passages.map((passage) => [passage.key, sourceOf(one, passage)])),
  });
  const { links } = align(side(original, "en"), side(post, language), []);
  const places = new Map(original.passages.map(({ key }, at) => [key, at]));
  const linked = (key: string): Linked => {
    const own = links.filter(({ passages }) => passages.includes(key));
    const said = own
      .flatMap(({ originals, sure }) => originals.map((one) => ({ key: one, sure })))
      .sort((a, b) => (places.get(a.key) ?? 0) - (places.get(b.key) ?? 0))
      .map(({ key: one, sure }) => ({ sure, said: saidOf(one, taken) }));
    const passage = post.passages.find((one) => one.key === key);
    return { linked: said, own: { source: passage ? sourceOf(post, passage) : "", cuts: [] } };
  };
  const out = post.passages.filter(({ key }) => {
    const one = linked(key);
    return standingOf(one, [importedSettlement(one, hash)], hash) !== "settled";
  });
  const input = approved(post, language, new Set(out.map(({ key }) => key)));
  const made = editionOf(input);
  if (!("edition" in made)) throw new Error(JSON.stringify(made.blockers[0]));
  return new Map(made.edition.placed);
}

function saidOf(key: string, { whole, part }: Taken): Said {
  const passage = original.passages.find((one) => one.key === key);
  const source = passage ? sourceOf(original, passage) : "";
  return { source, out: whole.has(key), removals: part.has(key) ? ["a part"] : [] };
}

function approved(post: Post, language: string, outs: Set<string>): EditionInput {
  const digest = (passage: Post["passages"][number]) => {
    const source = sourceOf(post, passage);
    const speaker = passage.speaker === null ? null : (post.speakers[passage.speaker] ?? null);
    const text = textOf(source, passage.syntax);
    return hash(approvalText({ language, passage, speaker, text, source, cuts: [], out: null }));
  };
  return {
    ...{ post, language, hash, cuts: new Map(), removals: [], deciders: ["ines"] },
    revisions: new Map(post.passages.map((one) => [one.key, sourceOf(post, one)])),
    outs: new Map([...outs].map((key) => [key, { kind: "nothing" as const }])),
    approvals: post.passages.map((one) => ({
      ...{ passage: one.key, decider: "ines", digest: digest(one), at: new Date() },
    })),
  };
}

/** Passages that went out although they say, by the truth, what was taken out. */
function leaked({ post, truth }: Damaged, language: string, taken: Taken): string[] {
  const placed = exported(post, language, taken);
  return truth.links.flatMap(({ originals, passages }) => {
    const removed = originals.some((key) => taken.whole.has(key) || taken.part.has(key));
    return removed ? passages.filter((key) => placed.has(key)) : [];
  });
}

describe.each(posts.slice(1))("a damaged translation in $code", ({ code, source }) => {
  const language = code === "hant" ? "zh-Hant" : code;

  test("sound, it loses what says what was taken out, and little else", () => {
    const taken = takeAtRandom(7);
    const placed = exported(soundPost(source).post, language, taken);
    const staying = original.passages.filter(
      ({ key }) => !taken.whole.has(key) && !taken.part.has(key),
    );
    const turns = staying.filter(({ kind }) => kind === "turn").map(({ key }) => key);
    // What is not surely linked stays out as well, until a person has looked.
    expect(turns.filter((key) => !placed.has(key)).length).toBeLessThan(turns.length / 5);
    expect(leaked(soundPost(source), language, taken)).toEqual([]);
  });

  test("exports no passage that derives from one that was taken out", () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const damaged = damageAtRandom(soundPost(source), seed, 1 + (seed % 6));
      const told = { seed, leaked: leaked(damaged, language, takeAtRandom(seed)) };
      expect(told).toEqual({ seed, leaked: [] });
    }
  });
});
