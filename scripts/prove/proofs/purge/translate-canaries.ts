import type { CanaryPost } from "@/e2e/world/canary-post";
import { enterAs } from "@/e2e/world/enter-as";
import type { MadeInterview } from "@/e2e/world/make-world";
import { editWords } from "@/lib/commands/edit-words";
import { openThread } from "@/lib/commands/open-thread";
import { saying, settle, statesIn, takeOutIn } from "@/lib/commands/testing/translated";
import { ask } from "@/lib/db/testing/ask";
import type { Lab } from "../../lab/open-lab";

const french = [
  ["lang: en", "lang: fr"],
  ["There was", "Il y avait"],
  [" here. And also", " ici. Et aussi"],
  [" then.", " alors."],
  ["About ", "Sur "],
  [" in short", " en bref"],
] as const;

/** Adds the post in French to its interview: by canary, the word that stands for it there and nowhere else. */
export async function translateCanaries(
  lab: Lab,
  made: MadeInterview,
  { source, canaries }: CanaryPost,
): Promise<Map<string, string>> {
  const words = new Map(canaries.map((word) => [word, [...word].reverse().join("")]));
  const pairs = [...french, ...words];
  const text = pairs.reduce((all, [from, to]) => all.replaceAll(from, to), source);
  await lab.world.translate(made.id, text, "fr");
  return words;
}

/** Words edited in and out of another French passage, and said about one that says the same in French. */
export async function strayInFrench(made: MadeInterview, from: string, to: string): Promise<void> {
  const people = enterAs(made.id);
  const grant = await people.grant("author", "passage.edit");
  for (const [words, other] of [[to, `${to} ${from}`] as const, [` ${from}`, ""] as const]) {
    const { id, revision, text } = await saying(people, "fr", to);
    const body = { revisionId: revision.id, text: text.replace(words, other) };
    const { outcome } = await editWords(grant, id, ask(body));
    if (outcome !== "done") throw new Error(`the translation was not changed: ${outcome}`);
  }
}

/** Somebody quotes an original's word beside the French passage that says the same. */
export async function quoteInFrench(made: MadeInterview, word: string, beside: string) {
  const people = enterAs(made.id);
  const { id, revision } = await saying(people, "fr", beside);
  const about = { revisionId: revision.id, start: null, end: null, talk: false, visibility: "all" };
  const body = { ...about, body: `Is ${beside} right for ${word}?` };
  await openThread(await people.grant("author", "thread.write"), id, ask(body));
}

/**
 * The interviewee chooses the French words for what was taken out of the original; a passage with several
 * of them goes whole, and so does what it says. All words that are out then, of both.
 */
export async function carryOutInFrench(
  made: MadeInterview,
  words: Map<string, string>,
  removed: ReadonlySet<string>,
): Promise<string[]> {
  const people = enterAs(made.id);
  for (const state of await statesIn(people, "fr")) {
    if (state.standing !== "left-out") continue;
    const inside = [...words].filter(
      ([word, own]) => removed.has(word) && state.text.includes(own),
    );
    const [first] = inside;
    if (first) await takeOutIn(people, "fr", first[1], inside.length === 1);
    else await settle(people, state);
  }
  const both = [...(await statesIn(people, "en")), ...(await statesIn(people, "fr"))];
  const all = [...words].flat();
  return both.flatMap(({ look, text, cuts }) => {
    const texts = look ? [text] : cuts.map(({ start, end }) => text.slice(start, end));
    return all.filter((word) => texts.some((one) => one.includes(word)));
  });
}
