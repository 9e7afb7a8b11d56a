import type { Block, Passage, Post } from "@/lib/core/post/post";

type Words = Pick<Passage, "kind"> & Partial<Passage> & { words: string };

/** A small post as a value, built block by block, for tests of what is done with a post. */
export function smallPost(secret: string): Post {
  const blocks: Block[] = [];
  const passages: Passage[] = [];
  const add = (kind: Block["kind"], source: string, words?: Words) => {
    blocks.push({ kind, source });
    if (!words) return;
    const { words: text, ...given } = words;
    const start = source.indexOf(text);
    const place = { block: blocks.length - 1, start, end: start + text.length };
    const key = `p-${String(passages.length + 1).padStart(4, "0")}`;
    const plain = { speaker: null, turn: null, section: null, label: null };
    passages.push({ key, syntax: "inline", ...plain, ...place, ...given });
  };
  const say = (speaker: number | null, words: string, given: Partial<Passage>) => {
    const label = speaker === null ? null : { prefix: "**", suffix: ":** " };
    const printed = speaker === null ? "" : `**${"AB"[speaker]}:** `;
    const all = { kind: "turn" as const, words, label, ...given };
    add("turn", `${printed}${words}\n\n`, { speaker, ...all });
  };
  add("front-matter", '---\ntitle: "A year on the island"\nlang: en\n---\n', {
    kind: "title",
    syntax: "scalar",
    words: '"A year on the island"',
  });
  add("toc", "- [The lamp](#the-lamp)\n  - What the work was like\n", {
    kind: "key-point",
    section: 0,
    words: "What the work was like",
  });
  add("heading", "\n## The lamp\n\n", { kind: "heading", section: 0, words: "The lamp" });
  say(0, "What did an ordinary day look like?", { turn: 0, section: 0 });
  say(1, `You wake before the lamp goes out. They paid me ${secret} a month.`, {
    turn: 1,
    section: 0,
  });
  say(null, "The second keeper had stopped sleeping by then.", { speaker: 1, turn: 1, section: 0 });
  add("heading", "## The storm\n\n", { kind: "heading", section: 1, words: "The storm" });
  say(0, "And the night the generator failed?", { turn: 2, section: 1 });
  say(1, "We carried the lamp by hand.", { turn: 3, section: 1 });
  return {
    blocks,
    passages,
    speakers: [
      { label: "A", name: "Tomas" },
      { label: "B", name: "Ines" },
    ],
    sections: [
      { heading: "p-0003", level: 2 },
      { heading: "p-0007", level: 2 },
    ],
    entries: [],
    language: "en",
    interview: true,
  };
}
