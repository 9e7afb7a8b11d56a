import { parsePost } from "@/lib/core/post/parse-post";
import type { PassageView, SuggestionView } from "@/lib/core/review/passage-view";
import type { Change } from "@/lib/core/suggestion/change";
import { changesIn } from "@/lib/core/suggestion/changes-in";
import { pick } from "@/lib/core/testing/damage/random";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { readReviewPage } from "@/lib/queries/review-page";
import { answerSuggestion } from "../answer-suggestion";
import { editWords } from "../edit-words";
import { openThread } from "../open-thread";
import { redactPassage } from "../redact-passage";
import { suggestChange } from "../suggest-change";
import { undoAct } from "../undo-act";
import { undoRedaction } from "../undo-redaction";

/** Of the two sides, and of what they did: every text that was typed and kept, and every yes to a suggestion. */
export type Two = {
  made: MadeInterview;
  random: () => number;
  typed: string[];
  /** Words that somebody took out; nobody brought any of them back as long as `back` is not set. */
  removed: Set<string>;
  back: boolean;
  /** Their acts, in order. */
  acts: { by: By; id: string }[];
  yes: { act: string; suggestion: SuggestionView; passage: string; parts: number[] | null }[];
};

type By = "author" | "interviewee";

/** A post in which every word is another one, so that each can be looked for. */
function manyWords(): string {
  let count = 0;
  const say = (words: number) => {
    const said = Array.from({ length: words }, (_, at) => `w${count + at}q`);
    count += words;
    return said.join(" ");
  };
  const turns = (from: number) =>
    Array.from({ length: 5 }, (_, at) => {
      const label = at % 3 === 2 ? "" : `**${"AB"[(at + from) % 2]}:** `;
      return `${label}${say(4)}. ${say(5)}? ${say(3)}.`;
    }).join("\n\n");
  const contents = `- [One](#one)\n  - ${say(3)}\n  - ${say(3)}\n- [Two](#two)\n  - ${say(3)}\n`;
  return `---\ntitle: "${say(3)}"\nlang: en\n---\n\n${contents}\n## One\n\n${turns(0)}\n\n## Two\n\n${turns(1)}\n`;
}

export async function makeTwo(random: () => number): Promise<Two> {
  const made = await makeInterview({ post: parsePost(manyWords()).post });
  return { made, random, typed: [], removed: new Set(), back: false, acts: [], yes: [] };
}

/** One thing one of them does to what they see; whether it is taken is the server's to say. */
export async function actAtRandom(two: Two, by: By): Promise<void> {
  const { made, random } = two;
  const page = await readReviewPage(await made.grant(by, "interview.read"));
  const asked = page.passages.filter(({ suggestions }) => suggestions.some(fresh));
  if (asked.length > 0 && random() < 0.5) return await answer(two, by, pick(asked, random));
  const acts = [suggest, suggest, suggest, suggest, edit, takeOut, takeOut, talk, undo];
  const act = pick(acts, random);
  const cut = page.passages.filter(({ cuts, out }) => cuts.length > 0 || out);
  const some = cut.length > 0 && random() < 0.5 ? cut : page.passages;
  await act(two, by, pick(some, random));
}

const fresh = ({ answerable, stale }: SuggestionView) => answerable && !stale;

type Act = (two: Two, by: By, view: PassageView) => Promise<void>;

const suggest: Act = async (two, by, view) => {
  const change = anyChange(two, view);
  const apply = by === "author" && two.random() < 0.4;
  const grant = await two.made.grant(by, "passage.suggest");
  const body = { revisionId: view.revisionId, change, apply };
  const done = await suggestChange(grant, view.id, ask(body));
  if (done.outcome !== "done") return;
  two.acts.push({ by, id: done.actId });
  if ("text" in change) two.typed.push(change.text);
};

/** Takes back one of the last things this one did. */
const undo: Act = async (two, by) => {
  const { made, acts, random } = two;
  const own = acts.filter((one) => one.by === by).slice(-3);
  if (own.length === 0) return;
  const act = pick(own, random);
  two.back = true;
  const done = await undoAct(await made.grant(by, "thread.write"), act.id, ask());
  if (done.outcome === "done") acts.splice(acts.indexOf(act), 1);
};

const answer: Act = async (two, by, view) => {
  if (view.suggestions.length === 0) return;
  const { random } = two;
  const asked = view.suggestions.filter(fresh);
  const suggestion = pick(asked.length > 0 ? asked : view.suggestions, random);
  const grant = await two.made.grant(by, "suggestion.answer");
  const verbs = ["accept", "accept", "accept", "decline", "counter", "withdraw"] as const;
  const verb = pick([...verbs], random);
  const parts = random() < 0.4 ? partsOf(suggestion, random) : null;
  const note = `no ${word(random)}`;
  const change = anyChange(two, view);
  const bodies = {
    accept: { answer: "accept", digest: view.digest, ...(parts ? { parts } : {}) },
    decline: { answer: "decline", note },
    counter: { answer: "counter", revisionId: view.revisionId, change },
    withdraw: { answer: "withdraw" },
  } as const;
  const body = bodies[verb];
  const done = await answerSuggestion(grant, suggestion.id, ask(body));
  if (done.outcome !== "done") return;
  two.acts.push({ by, id: done.actId });
  if (verb === "accept") two.yes.push({ act: done.actId, suggestion, passage: view.id, parts });
  if (verb === "decline") two.typed.push(note);
  if (verb === "counter" && "text" in change) two.typed.push(change.text);
};

const edit: Act = async (two, _, view) => {
  const text = worded(two, view.text);
  const body = { revisionId: view.revisionId, text };
  const done = await editWords(await two.made.grant("author", "passage.edit"), view.id, ask(body));
  if (done.outcome === "done") two.typed.push(text);
};

const takeOut: Act = async (two, by, view) => {
  const { made, random } = two;
  const grant = await made.grant(by, "passage.redact");
  const [cut] = view.cuts.filter(({ mine }) => mine);
  const own = cut && random() < 0.3 ? cut.id : random() < 0.5 && view.out?.mine ? view.out.id : "";
  if (own) {
    two.back = true;
    await undoRedaction(grant, own, ask());
  } else {
    const { revisionId, text } = view;
    const start = Math.floor(random() * text.length);
    const end = Math.min(text.length, start + 1 + Math.floor(random() * 25));
    const whole = random() < 0.15 || view.syntax === "opaque";
    const span = whole ? { start: null, end: null } : { start, end };
    const body = { revisionId, ...span, look: { kind: "ellipsis" } };
    const done = await redactPassage(grant, view.id, ask(body));
    if (done.outcome !== "done") return;
    for (const one of wholeWords(text, whole ? 0 : start, whole ? text.length : end)) {
      two.removed.add(one);
    }
  }
};

const talk: Act = async (two, by, view) => {
  const { made, random } = two;
  const grant = await made.grant(by, "thread.write");
  const { revisionId, text } = view;
  const start = Math.floor(random() * text.length);
  const body = `about ${text.slice(start, start + 12)} ${word(random)}`;
  const visibility = pick(["private", "sides", "all"], random);
  const span = { start, end: Math.min(text.length, start + 12) };
  const about = random() < 0.5 && start < text.length ? span : { start: null, end: null };
  const asked = { revisionId, ...about, body, talk: false, visibility };
  const done = await openThread(grant, view.id, ask(asked));
  if (done.outcome === "done") two.typed.push(body);
};

/** The words that lie in a stretch with all their letters. */
function wholeWords(text: string, start: number, end: number): string[] {
  return [...text.matchAll(/[wt][0-9a-z]+q/g)]
    .filter(({ index, 0: one }) => index >= start && index + one.length <= end)
    .map(([one]) => one);
}

function anyChange(two: Two, view: PassageView): Change {
  const { random } = two;
  const label = pick(["A", "B"], random);
  const at = view.text.indexOf(" ", Math.floor(random() * view.text.length)) + 1;
  return pick<Change>(
    [
      { type: "words", text: worded(two, view.text) },
      { type: "words", text: worded(two, view.text) },
      { type: "speaker", label, rest: random() < 0.5 },
      { type: "split", at: Math.max(1, at), label: random() < 0.5 ? label : null },
      { type: "split", at: Math.max(1, at), label: null },
      { type: "merge" },
      { type: "heading", text: word(random) },
      { type: "keyPoint", text: word(random) },
    ],
    random,
  );
}

/** The words with some replaced or added: what is new is another word each time. */
function worded({ random }: Two, text: string): string {
  const words = text.split(" ");
  for (let times = 0; times < 2; times += 1) {
    const at = Math.floor(random() * words.length);
    words.splice(at, random() < 0.5 ? 1 : 0, word(random));
  }
  return words.join(" ");
}

const word = (random: () => number) => `t${Math.floor(random() * 1e12).toString(36)}q`;

function partsOf({ change, before }: SuggestionView, random: () => number): number[] | null {
  if (change.type !== "words") return null;
  const ids = changesIn(before, change.text, "en").map(({ id }) => id);
  return ids.length > 0 ? [pick(ids, random)] : null;
}
