import { randomFrom } from "@/e2e/world/take-out";

const headings = ["The lamp", "The winters", "The boat", "Letters home", "What it paid", "Goodbye"];

const words =
  `the lamp wind boat winter shutters stove rope gull letter paper salt lantern evening stone
  island weather captain morning silence garden window kettle ladder signal harbour neighbour storm candle
  waited counted mended wrote carried listened remembered climbed painted answered watched slept and but
  before after never always because until while without between under against a my his her our every other
  quiet long cold small old green heavy slow bright empty`.split(/\s+/);

/** A post about a lighthouse with so many turns in six sections, 19 key points and a table of contents. */
export function talkOf(turns: number): string {
  const contents = headings.map((heading, at) => {
    const points = Array.from(
      { length: at === 0 ? 4 : 3 },
      (_, n) => `   - ${said(at * 5 + n, 1)}`,
    );
    return [`${at + 1}. [${heading}](#${anchor(heading)})`, ...points].join("\n");
  });
  const body = headings.flatMap((heading, at) => {
    const [from, to] = [at, at + 1].map((n) => Math.round((n * turns) / headings.length));
    const own = Array.from({ length: (to ?? 0) - (from ?? 0) }, (_, n) => turn((from ?? 0) + n));
    return [`## ${heading}`, ...own];
  });
  const front = '---\nlayout: post\ntitle: "A year with the lamp"\nlang: en\n---';
  const legend = ["A: Tomas, writes a blog.", "B: Ines, kept a lighthouse."];
  return `${[front, ...legend, "---", "### Table of Contents", ...contents, "---", ...body].join("\n\n")}\n`;
}

function turn(at: number): string {
  const label = at % 2 ? "B" : "A";
  return `**${label}:** ${at + 1}. ${said(at, label === "A" ? 1 : 4)}`;
}

/** Sentences that differ from turn to turn, so that they compress as real talk does. */
function said(from: number, count: number): string {
  const random = randomFrom(from + 1);
  const sentence = () => {
    const length = 8 + Math.floor(random() * 14);
    const some = Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(" ");
    return `${some.charAt(0).toUpperCase()}${some.slice(1)}.`;
  };
  return Array.from({ length: count }, sentence).join(" ");
}

function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(" ", "-");
}
