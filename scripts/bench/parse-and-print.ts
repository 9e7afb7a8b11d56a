import { parsePost } from "@/lib/core/post/parse-post";
import { sourceOf } from "@/lib/core/post/post";
import { printPost } from "@/lib/core/print/print-post";
import { type Line, quantile, timeRounds } from "./measure";
import { talkOf } from "./talk";

/** Parsing and printing in MB/s, against going through the same lines and doing nothing with them. */
export async function parseAndPrint(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const turns of [152, 20_000]) {
    const source = talkOf(turns);
    const megabytes = Buffer.byteLength(source) / 1e6;
    const rounds = turns > 1000 ? 5 : 60;
    const speed = async (work: () => number) => {
      const times = await timeRounds(rounds, async () => {
        if (work() < 0) throw new Error("unreachable: keeps the work from being optimised away");
      });
      return (megabytes / quantile(times)) * 1000;
    };
    const scan = await speed(() => scanLines(source));
    const parse = await speed(() => parsePost(source).post.passages.length);
    const { post } = parsePost(source);
    const print = await speed(() => {
      return printPost(post, (passage) => ({ kind: "source", source: sourceOf(post, passage) }))
        .source.length;
    });
    const size = `${megabytes.toFixed(2)} MB`;
    lines.push({ name: `parse, ${size}`, ours: parse, base: scan, unit: "MB/s", goal: "0.25" });
    lines.push({ name: `print, ${size}`, ours: print, base: scan, unit: "MB/s", goal: "0.25" });
  }
  return lines;
}

/** Looks at each character once and counts the lines: the least a parser of lines can do. */
function scanLines(source: string): number {
  let lines = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source.charCodeAt(at) === 10) lines += 1;
  }
  return lines;
}
