/** Words that stand nowhere else, so that each can be looked for in everything that leaves. */
export function canaryWord(random: () => number): string {
  const letters = "bcdfghjklmnpqrstvwz";
  const made = Array.from({ length: 11 }, () => letters[Math.floor(random() * letters.length)]);
  return `q${made.join("")}`;
}

/** Every word of that shape in a text, once each. */
export function canariesIn(text: string): Set<string> {
  return new Set(text.match(/q[bcdfghjklmnpqrstvwz]{11}/g));
}

/** What a talk says: a title, and sections with a heading and turns of two speakers one after the other. */
export type Talk = { title: string; sections: { heading: string; turns: string[] }[] };

export const speakers = ["A", "B"] as const;

/** The talk as a post for a blog. */
export function postOf({ title, sections }: Talk): string {
  let at = 0;
  const body = sections.flatMap(({ heading, turns }) => [
    `## ${heading}`,
    ...turns.map((words) => `**${speakers[at++ % 2]}:** ${words}`),
  ]);
  return `---\nlayout: post\ntitle: "${title}"\nlang: en\n---\n\n${body.join("\n\n")}\n`;
}
