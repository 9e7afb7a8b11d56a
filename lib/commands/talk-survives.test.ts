import fc from "fast-check";
import { expect, test } from "vitest";
import { makePost } from "@/lib/core/print/testing/make-post";
import { sideOf } from "@/lib/core/suggestion/side-of";
import { type Visibility, visibilities } from "@/lib/core/thread/visibility";
import { statesOf } from "@/lib/db/passage-state";
import { removedTexts } from "@/lib/db/removed-words";
import { loadReview } from "@/lib/db/review";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { readReviewPage } from "@/lib/queries/review-page";
import { readThreadsPage } from "@/lib/queries/threads-page";
import { answerThread } from "./answer-thread";
import { changeThreadState } from "./change-thread-state";
import { editWords } from "./edit-words";
import { openThread } from "./open-thread";
import { redactPassage } from "./redact-passage";
import { showThread } from "./show-thread";

const roles = ["author", "coauthor", "interviewee", "reader"] as const;
type Who = (typeof roles)[number];

/** A word that was typed once; others may read like it. */
type Word = { text: string; id: number };

/** A conversation as its makers know it. */
type Talk = {
  passage: string;
  maker: Who;
  visibility: Visibility;
  bodies: string[];
  about: number;
};

const step = fc.record({
  kind: fc.constantFrom(
    "open",
    "open",
    "open",
    "reply",
    "show",
    "edit",
    "edit",
    "edit",
    "cut",
    "resolve",
  ),
  who: fc.constantFrom(...roles),
  visibility: fc.constantFrom(...visibilities),
  passage: fc.nat(1),
  word: fc.nat(7),
  thread: fc.nat(20),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Two paragraphs; every second word is one that the others have, too. */
const source = Array.from({ length: 2 }, (_, passage) => {
  const words = Array.from(
    { length: 7 },
    (__, at) => `same ${"pqrs"[passage]}word${"abcdefg"[at]}`,
  );
  return `**${"AB"[passage % 2]}:** ${words.join(" ")}\n\n`;
}).join("");

/** The interview, and what people did in it as they did it. */
class Table {
  readonly words = new Map<string, Word[]>();
  readonly talks = new Map<string, Talk>();
  private count = 1000;

  constructor(readonly made: MadeInterview) {}

  async start() {
    for (const { id, text } of await this.states()) {
      this.words.set(
        id,
        text.split(" ").map((one) => ({ text: one, id: this.next() })),
      );
    }
  }

  next = () => (this.count += 1);

  async states() {
    return [
      ...statesOf(await loadReview(await this.made.grant("author", "interview.read"))).values(),
    ];
  }

  async do({ kind, who, visibility, ...at }: Step) {
    const states = await this.states();
    const state = states[at.passage];
    const words = this.words.get(state?.id ?? "") ?? [];
    const word = at.word % Math.max(1, words.length);
    const [threadId, talk] = [...this.talks][at.thread % Math.max(1, this.talks.size)] ?? [];
    if (!state || words.length < 2) return;
    const start =
      words
        .slice(0, word)
        .map(({ text }) => text)
        .join(" ").length + (word > 0 ? 1 : 0);
    const span = { start, end: start + (words[word]?.text.length ?? 0) };
    const seen = { revisionId: state.revision.id, ...span };
    if (kind === "open") {
      const body = `message ${this.next()} about ${words[word]?.text}`;
      const grant = await this.made.grant(who, "thread.write");
      const done = await openThread(
        grant,
        state.id,
        ask({ ...seen, body, talk: false, visibility }),
      );
      if (done.outcome !== "done") return;
      const about = who === "reader" ? -1 : (words[word]?.id ?? -1);
      this.talks.set(done.id ?? "", {
        passage: state.id,
        maker: who,
        visibility,
        bodies: [body],
        about,
      });
    } else if (kind === "edit") {
      const now = at.thread % 3 === 0 ? [] : [{ text: `new${this.next()}`, id: this.next() }];
      const next = words.toSpliced(word, 1, ...now);
      const text = next.map((one) => one.text).join(" ");
      const grant = await this.made.grant("author", "passage.edit");
      const done = await editWords(grant, state.id, ask({ revisionId: state.revision.id, text }));
      if (done.outcome === "done") this.words.set(state.id, next);
    } else if (kind === "cut") {
      const grant = await this.made.grant("interviewee", "passage.redact");
      await redactPassage(grant, state.id, ask({ ...seen, look: { kind: "nothing" } }));
    } else if (threadId && talk) await this.goOn(threadId, talk, { kind, who, visibility });
  }

  private async goOn(
    id: string,
    talk: Talk,
    { kind, who, visibility }: Pick<Step, "kind" | "who" | "visibility">,
  ) {
    const grant = await this.made.grant(who, "thread.write");
    const view = (await readReviewPage(grant)).passages
      .flatMap(({ threads }) => threads)
      .find((one) => one.id === id);
    const version = view?.version ?? 1;
    if (kind === "reply") {
      const body = `message ${this.next()} again`;
      const done = await answerThread(grant, id, ask({ body }));
      expect([done.outcome, maySee(talk, who)]).not.toEqual(["done", false]);
      if (done.outcome === "done") talk.bodies.push(body);
    } else if (kind === "show") {
      const done = await showThread(grant, id, ask({ visibility, version }));
      expect(done.outcome === "done" && who !== talk.maker).toBe(false);
      if (done.outcome === "done") talk.visibility = visibility;
    } else {
      const done = await changeThreadState(grant, id, ask({ resolved: true, version }));
      expect([done.outcome, maySee(talk, who)]).not.toEqual(["done", false]);
    }
  }
}

function maySee({ maker, visibility }: Talk, who: Who): boolean {
  if (maker === who || visibility === "all") return true;
  return visibility === "sides" && sideOf(who) !== null;
}

async function check(table: Table) {
  const { made, talks } = table;
  const states = await table.states();
  const out = states
    .flatMap(removedTexts)
    .flatMap((text) => text.split(" "))
    .filter((one) => one !== "same");
  for (const who of roles) {
    const grant = await made.grant(who, "interview.read");
    const page = await readReviewPage(grant);
    const list = JSON.stringify(await readThreadsPage(grant));
    const threads = page.passages.flatMap((view) =>
      view.threads.map((thread) => ({ view, thread })),
    );
    for (const [id, talk] of talks) {
      const found = threads.filter(({ thread }) => thread.id === id);
      const bodies = found.flatMap(({ thread }) => thread.comments.map(({ body }) => body));
      if (who !== "reader" && maySee(talk, who)) expect([who, bodies]).toEqual([who, talk.bodies]);
      if (!maySee(talk, who)) {
        expect([who, bodies, talk.bodies.some((body) => list.includes(`"${body}"`))]).toEqual([
          who,
          [],
          false,
        ]);
      }
      for (const { view, thread } of found) {
        if (thread.start === null || thread.end === null) continue;
        const words = table.words.get(view.id) ?? [];
        const at = view.text.slice(0, thread.start).split(" ").length - 1;
        expect([words[at]?.id, thread.place]).toEqual([talk.about, "here"]);
      }
    }
    if (who !== "reader") continue;
    // Nor what a passage said before.
    expect(threads.flatMap(({ thread }) => thread.was ?? [])).toEqual([]);
    const told = JSON.stringify(page) + list;
    for (const word of out) expect([word, told.includes(word)]).toEqual([word, false]);
  }
}

test("nobody sees what is not theirs to see, and no conversation stands beside words it was not about", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 24, maxLength: 30 }), async (steps) => {
      const table = new Table(await makeInterview({ post: makePost(source) }));
      await table.start();
      for (const one of steps) await table.do(one);
      await check(table);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
