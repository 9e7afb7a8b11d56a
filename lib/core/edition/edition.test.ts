import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makePost } from "../print/testing/make-post";
import { approvalText } from "../words/approval-text";
import type { Cut } from "../words/cut";
import { mergeCuts } from "../words/merge-cuts";
import { textOf } from "../words/text-of";
import { visibleText } from "../words/visible-text";
import { cites } from "./cites";
import { Edition } from "./edition";
import { type EditionInput, editionOf } from "./edition-of";
import { manifestOf } from "./manifest-of";
import { acts, decide } from "./testing/arbitrary";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const small = `---
title: A talk
---

### Contents

1. [First part](#first-part)
   - Point *one*
2. [Second part](#second-part)
   - Point three

## First part

**A:** Hello [dear friend](http://friend.example/x "Friend") and \`code\` & more.

**B:** Good *morning to* you, **Mr Braz**, of Zürich 👩‍👩‍👧 &amp; 東京.

And one more thing.

## Second part

**A:** Second question?

**B:** Second answer.
`;
const post = makePost(small);
const turns = post.passages.filter(({ kind }) => kind === "turn");
const nothing = { kind: "nothing" } as const;

function edition(input: EditionInput): Edition {
  const made = editionOf(input);
  if ("blockers" in made) throw new Error(JSON.stringify(made.blockers));
  return made.edition;
}

/** Every removed word is a canary; every kept one reads exactly as approved. */
function holds(input: EditionInput): void {
  const made = edition(input);
  let at = 0;
  for (const { printed } of made.kept) {
    const found = made.text.indexOf(printed, at);
    expect(found).toBeGreaterThanOrEqual(at);
    at = found + printed.length;
  }
  for (const passage of input.post.passages) {
    const shown = made.placed.get(passage.key);
    const text = textOf(input.revisions.get(passage.key) ?? "", passage.syntax);
    const cuts = mergeCuts(input.cuts.get(passage.key) ?? []);
    if (shown !== undefined && !input.outs.has(passage.key)) {
      const wanted = visibleText(text, cuts);
      if (wanted !== shown) expect(/[\p{L}\p{N}]/u.test(kept(text, cuts))).toBe(false);
    }
  }
}

function kept(text: string, cuts: Cut[]): string {
  return cuts.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

describe("editionOf", () => {
  test("nothing decided out gives the post back", () => {
    expect(edition(decide(post, [], hash)).text).toBe(small);
  });

  test("waits for every decider, and for at least one", () => {
    const input = decide(post, [], hash);
    const all = (change: Partial<EditionInput>) => {
      const made = editionOf({ ...input, ...change });
      return "blockers" in made ? [...new Set(made.blockers.map(({ kind }) => kind))] : [];
    };
    expect(all({ approvals: [] })).toEqual(["waiting"]);
    expect(all({ deciders: ["b", "c"] })).toEqual(["waiting"]);
    expect(all({ deciders: [] })).toEqual(["no-decider"]);
    expect(all({ language: "fr" })).toEqual(["reopened"]);
    expect(all({ revisions: new Map() })).toEqual(["unreadable"]);
  });

  test("a change of words or cuts reopens one passage", () => {
    const input = decide(post, [], hash);
    const key = turns[0]?.key ?? "";
    const changed = new Map(input.revisions).set(key, "Hi.");
    expect(editionOf({ ...input, revisions: changed })).toEqual({
      blockers: [{ kind: "reopened", passage: key }],
    });
    const cuts = new Map([[key, [{ start: 0, end: 2, look: nothing }]]]);
    expect(editionOf({ ...input, cuts })).toEqual({
      blockers: [{ kind: "reopened", passage: key }],
    });
  });

  test("another address under the same words reopens too", () => {
    const input = decide(post, [], hash);
    const key = turns[0]?.key ?? "";
    const linked = (to: string) => new Map(input.revisions).set(key, `Look [here](https://${to}).`);
    const words = { ...input, revisions: linked("a.example") };
    const text = textOf(words.revisions.get(key) ?? "", "inline");
    const passage = post.passages.find((one) => one.key === key);
    if (!passage) throw new Error("the post changed");
    const { speaker, syntax } = passage;
    const own = approvalText({
      ...{
        language: "en",
        passage,
        text,
        source: words.revisions.get(key) ?? "",
        cuts: [],
        out: null,
      },
      speaker: speaker === null ? null : (post.speakers[speaker] ?? null),
    });
    expect(syntax).toBe("inline");
    const approvals = input.approvals.map((one) =>
      one.passage === key ? { ...one, digest: hash(own) } : one,
    );
    expect(editionOf({ ...words, approvals })).toHaveProperty("edition");
    expect(editionOf({ ...words, approvals, revisions: linked("b.example") })).toEqual({
      blockers: [{ kind: "reopened", passage: key }],
    });
  });

  test("derived text is approved after what it cites was taken out", () => {
    const input = decide(post, [], hash);
    const key = turns.at(-1)?.key ?? "";
    const removals = [{ passage: key, text: "Second answer.", at: new Date(3000) }];
    const made = editionOf({ ...input, outs: new Map([[key, nothing]]), removals });
    const derived = post.passages.filter((one) => cites(post, one).includes(key));
    expect(made).toEqual({ blockers: derived.map((one) => ({ kind: "cited", passage: one.key })) });
    expect(derived.map(({ kind }) => kind)).toEqual(["title", "key-point", "heading"]);
  });

  test("random decisions: no removed word out, no approved word missing", () => {
    fc.assert(
      fc.property(acts, (list) => holds(decide(post, list, hash))),
      { numRuns: 1500, seed: 3 },
    );
  });

  test("canaries never reach the file", () => {
    fc.assert(
      fc.property(acts, fc.nat(20), fc.nat(60), (list, number, place) => {
        const canary = "ZEBRA-7F3K";
        const input = decide(withCanary(number, place, canary), list, hash);
        const key = input.post.passages.find(({ syntax, start, end, block }) => {
          const own = input.post.blocks[block]?.source.slice(start, end) ?? "";
          return textOf(own, syntax).includes(canary);
        })?.key;
        fc.pre(key !== undefined);
        if (key === undefined) return;
        const text = textOf(input.revisions.get(key) ?? "", "inline");
        const start = text.indexOf(canary);
        fc.pre(start >= 0);
        const cut = { start, end: start + canary.length, look: nothing };
        const cuts = new Map(input.cuts).set(key, [...(input.cuts.get(key) ?? []), cut]);
        expect(edition(approved({ ...input, cuts })).text).not.toMatch(/ZEBRA|7F3K/);
      }),
      { numRuns: 1500, seed: 4 },
    );
  });

  test("cannot be made elsewhere", () => {
    expect(() => Reflect.construct(Edition, [Symbol("made by editionOf"), {}])).toThrow();
    const importers = readdirSync("lib", { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .filter((path) => readFileSync(join("lib", path), "utf8").includes("makeEdition"));
    expect(importers.sort()).toEqual(["core/edition/edition-of.ts", "core/edition/edition.ts"]);
  });
});

function withCanary(number: number, place: number, canary: string) {
  const turn = turns[number % turns.length];
  const own = post.blocks[turn?.block ?? 0]?.source ?? "";
  const words = own.split(" ");
  words.splice(Math.min(1 + place, words.length - 1) || 1, 0, canary);
  return makePost(small.replace(own, words.join(" ")));
}

/** Approves everything as it stands now. */
function approved(input: EditionInput): EditionInput {
  const approvals = input.approvals.map((one) => ({ ...one, digest: "same" }));
  return { ...input, hash: () => "same", approvals, removals: [] };
}

describe("manifestOf", () => {
  test("is the same whatever the order, and another for another byte", () => {
    const one = { path: "b.md", text: "é" };
    const two = { path: "a.md", text: "x" };
    expect(manifestOf([one, two], hash)).toEqual(manifestOf([two, one], hash));
    expect(manifestOf([one, two], hash).files.map(({ bytes }) => bytes)).toEqual([1, 2]);
    expect(manifestOf([one], hash).hash).not.toBe(manifestOf([two], hash).hash);
  });
});
