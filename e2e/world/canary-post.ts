/** A post in which every passage says words that stand nowhere else, so that each can be looked for. */
export type CanaryPost = { source: string; canaries: string[] };

const letters = "bcdfghjklmnpqrstvwz";

/** `random` gives numbers from 0 to 1. Three sections, two key points each, five turns of two sentences. */
export function canaryPost(random: () => number): CanaryPost {
  const canaries: string[] = [];
  const word = () => {
    const made = Array.from({ length: 11 }, () => letters[Math.floor(random() * letters.length)]);
    const canary = `q${made.join("")}`;
    canaries.push(canary);
    return canary;
  };
  const sections = [0, 1, 2].map(() => ({ heading: word(), points: [word(), word()] }));
  const contents = sections.map(({ heading, points }, at) => {
    const bullets = points.map((point) => `   - About ${point} in short`).join("\n");
    return `${at + 1}. [${heading}](#${heading})\n${bullets}`;
  });
  const turns = () =>
    [0, 1, 2, 3, 4].map(
      (at) => `**${at % 2 ? "B" : "A"}:** There was ${word()} here. And also ${word()} then.`,
    );
  const body = sections.map(({ heading }) => [`## ${heading}`, ...turns()].join("\n\n"));
  const source = `---
layout: post
title: "The ${word()} talk"
lang: en
---

A: Tomas, writes a ${word()} blog.

B: Ines, kept a ${word()} house.

---

### Table of Contents

${contents.join("\n\n")}

---

${body.join("\n\n")}
`;
  return { source, canaries };
}
