import fc from "fast-check";
import { type Post, sourceOf } from "../../post/post";
import { approvalText } from "../../words/approval-text";
import { carryCuts } from "../../words/carry-cuts";
import type { Cut, Look } from "../../words/cut";
import { editSource } from "../../words/edit-source";
import { mergeCuts } from "../../words/merge-cuts";
import { snapCut } from "../../words/snap-cut";
import { textOf } from "../../words/text-of";
import type { EditionInput, Removal } from "../edition-of";

/** One thing a person does to a passage; `place` and `length` are shares of its text, 0 to 1. */
export type Act =
  | { kind: "cut"; passage: number; place: number; length: number; look: Look; again: boolean }
  | { kind: "out"; passage: number; look: Look; undone: boolean }
  | { kind: "edit"; passage: number; place: number; words: string };

const look = fc.constantFrom<Look>(
  { kind: "nothing" },
  { kind: "ellipsis" },
  { kind: "label", words: "a name" },
  { kind: "generalisation", words: "a large bank" },
  { kind: "pseudonym", words: "Robin" },
);
const passage = fc.nat(500);
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** What people really do: drag a selection twice, overlap spans, take out and bring back, edit after cuts. */
export const acts = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("cut" as const),
      passage,
      place: share,
      length: share,
      look,
      again: fc.boolean(),
    }),
    fc.record({ kind: fc.constant("out" as const), passage, look, undone: fc.boolean() }),
    fc.record({
      kind: fc.constant("edit" as const),
      passage,
      place: share,
      words: fc.constantFrom(" ", " indeed {{ site.x }} ", "*really*", " - ", "\n1. "),
    }),
  ),
  { minLength: 1, maxLength: 25 },
);

/** The input of `editionOf` after acts, with everything that stays approved afterwards by one person. */
export function decide(post: Post, list: Act[], hash: (text: string) => string): EditionInput {
  const revisions = new Map(post.passages.map((one) => [one.key, sourceOf(post, one)]));
  const cuts = new Map<string, Cut[]>();
  const outs = new Map<string, Look>();
  for (const act of list) doOne(post, { revisions, cuts, outs }, act);
  const removals: Removal[] = [];
  const approvals: EditionInput["approvals"] = [];
  for (const one of post.passages) {
    const source = revisions.get(one.key) ?? "";
    const text = textOf(source, one.syntax);
    const own = mergeCuts(cuts.get(one.key) ?? []);
    const speaker = one.speaker === null ? null : (post.speakers[one.speaker] ?? null);
    const words = { language: "en", passage: one, speaker, text, source, cuts: own, out: null };
    const digest = hash(approvalText(words));
    approvals.push({ passage: one.key, decider: "b", digest, at: new Date(2000) });
    const taken = outs.has(one.key) ? [text] : own.map(({ start, end }) => text.slice(start, end));
    removals.push(...taken.map((part) => ({ passage: one.key, text: part, at: new Date(1000) })));
  }
  const deciders = ["b"];
  return { post, language: "en", revisions, cuts, outs, approvals, removals, deciders, hash };
}

function doOne(post: Post, now: Pick<EditionInput, "revisions" | "cuts" | "outs">, act: Act): void {
  const one = post.passages[act.passage % post.passages.length];
  if (!one) return;
  const source = now.revisions.get(one.key) ?? "";
  const text = textOf(source, one.syntax);
  const own = now.cuts.get(one.key) ?? [];
  if (act.kind === "out") {
    if (act.undone) now.outs.delete(one.key);
    else now.outs.set(one.key, act.look);
    return;
  }
  const start = Math.floor(act.place * text.length);
  if (act.kind === "cut") {
    const cut = snapCut(text, { start, end: start + Math.ceil(act.length * 20), look: act.look });
    if (cut.start < cut.end) now.cuts.set(one.key, [...own, cut, ...(act.again ? [cut] : [])]);
    return;
  }
  const edited = editSource(
    source,
    text.slice(0, start) + act.words + text.slice(start),
    one.syntax,
  );
  if (edited === null) return;
  now.revisions.set(one.key, edited);
  now.cuts.set(one.key, carryCuts(text, textOf(edited, one.syntax), own));
}
