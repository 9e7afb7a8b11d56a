import { describe, expect, test } from "vitest";
import { buildPost } from "../../post/build-post";
import type { Finding } from "../../post/finding";
import { parsePost } from "../../post/parse-post";
import { damageAsReal } from "../../testing/damage/damage-as-real";
import { turnsOf } from "../../testing/damage/damage-turns";
import { type Damaged, type Defect, soundPost } from "../../testing/damage/damaged";
import { ninePosts } from "../../testing/nine-posts";
import { align } from "../align";
import type { Side } from "../alignment";
import type { Check } from "./check";
import { checksOf } from "./checks-of";

/** One man's name as each language usually writes it, and two other ways. */
const ways: Record<string, string[]> = {
  en: ["Haruto", "Haroto", "Harutto"],
  fr: ["Haruto", "Haroto", "Harutto"],
  de: ["Haruto", "Haroto", "Harutto"],
  es: ["Haruto", "Haroto", "Harutto"],
  ar: ["هاروتو", "Haruto", "هاريتو"],
  ja: ["陽斗", "Haruto", "ハルト"],
  ko: ["하루토", "Haruto", "하르토"],
  zh: ["阳斗", "Haruto", "哈罗托"],
  hant: ["陽斗", "Haruto", "哈魯托"],
};

const posts = ninePosts();

function sideOf(code: string, source: string): Side {
  const language = code === "hant" ? "zh-Hant" : code;
  return { post: buildPost(source), language, sources: new Map() };
}

/** The English post is a translation as well: of the French one. */
function originalOf(code: string): Side {
  const first = code === "en" ? "fr" : "en";
  return sideOf(first, posts.find((post) => post.code === first)?.source ?? "");
}

type Found = { damaged: Damaged; checks: Check[]; findings: Finding[] };

describe.each(posts)("$code, with everything at once that real translations have", (one) => {
  const { code, source } = one;
  const original = originalOf(code);
  const compare = (text: string) => {
    const side = sideOf(code, text);
    return checksOf(original, side, align(original, side, []));
  };
  const damaged = damageAsReal(soundPost(source), ways[code] ?? []);
  const found: Found = {
    ...{ damaged, checks: compare(damaged.source) },
    findings: parsePost(damaged.source).findings,
  };

  test("every defect is found and named", () => {
    expect(turnsOf(damaged)).toBe(111);
    const kinds = new Set(damaged.truth.defects.map(({ kind }) => kind));
    expect(kinds.size).toBe(9);
    expect(damaged.truth.defects.filter((defect) => !isNamed(found, defect))).toEqual([]);
    const [, ...others] = ways[code] ?? [];
    expect(others.filter((way) => !found.checks.some((check) => names(check, way)))).toEqual([]);
    const voices = found.checks.filter(({ rule }) => rule === "speaker-flipped");
    const unsaid = damaged.truth.flipped.filter(
      (flip) => !voices.some(({ originals }) => originals.includes(flip.original)),
    );
    expect(unsaid).toEqual([]);
  });

  test("and nothing sound is", () => {
    const known = new Set(
      compare(source).flatMap(({ detail, originals }) => [detail, ...originals]),
    );
    const fresh = found.checks.filter(
      ({ rule, detail, originals }) =>
        !/^name-/.test(rule) || ![detail, ...originals].some((one) => known.has(one)),
    );
    expect(fresh.filter((check) => !isAbout(damaged, check))).toEqual([]);
    const post = found.findings.map(({ passage }) => ({
      originals: [],
      passages: [passage ?? ""],
    }));
    expect(post.filter((check) => !isAbout(damaged, check))).toEqual([]);
  });
});

function isNamed({ damaged, checks, findings }: Found, defect: Defect): boolean {
  const { kind, originals, detail } = defect;
  const checked = (rule: Check["rule"]) =>
    checks.some(
      (check) => check.rule === rule && check.originals.some((key) => originals.includes(key)),
    );
  const seen = (rule: Finding["rule"], word: string) =>
    findings.some((finding) => {
      const at = damaged.post.passages.findIndex(({ key }) => key === finding.passage);
      const here = damaged.owners[at]?.some((key) => originals.includes(key));
      return finding.rule === rule && here && finding.detail.includes(word);
    });
  switch (kind) {
    case "turn-dropped":
      return originals.every((key) => checks.some((check) => isDrop(check, key)));
    case "heading-dropped":
      return checked("heading-missing") && checked("entry-without-section");
    case "turns-fused":
      return checked("turns-fused");
    case "speaker-flipped":
      return checked("speaker-flipped");
    case "number-changed":
      return checked("number-differs");
    case "contents-broken":
      return seen("dead-toc-link", detail.split(" → ")[1] ?? detail);
    case "foreign-word":
      return seen("foreign-script", detail);
    case "bold-broken":
      return seen("broken-bold", "</b>");
    default:
      return kind === "name-varied";
  }
}

function isDrop({ rule, originals }: Check, key: string): boolean {
  return rule === "turn-dropped" && originals.includes(key);
}

/** Whether a finding names a way to write the name, with an ending or a particle. */
function names({ rule, detail }: Check, way: string): boolean {
  return (rule === "name-varies" || rule === "name-differs") && detail.includes(way);
}

/** Whether a finding is about a passage that something happened to, or about a neighbour of it. */
function isAbout(
  { post, owners, truth }: Damaged,
  { originals, passages }: Pick<Check, "originals" | "passages">,
): boolean {
  const harmed = new Set(truth.defects.flatMap((defect) => defect.originals));
  const at = passages.map((key) => post.passages.findIndex((passage) => passage.key === key));
  const near = at.flatMap((place) => owners.slice(Math.max(0, place - 1), place + 2).flat());
  return [...originals, ...near].some((key) => harmed.has(key));
}
