import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canaryPost } from "@/e2e/world/canary-post";
import { islandPost } from "@/e2e/world/island-post";
import { postIn, tongues } from "@/e2e/world/post-in";
import { randomFrom } from "@/e2e/world/take-out";
import { decodeSource, MOST_PASSAGES } from "@/lib/core/import/read-source";
import { understandingOf } from "@/lib/core/import/understanding";
import { parsePost } from "@/lib/core/post/parse-post";
import { sourceOf } from "@/lib/core/post/post";
import { printPost } from "@/lib/core/print/print-post";
import { corpus, corpusFiles } from "@/lib/core/testing/corpus";
import { database } from "@/lib/db/client";
import type { Client } from "../../lab/client";
import type { Proof } from "../../proof";
import { mutate } from "./mutate";

/** Milliseconds of this process one import may take. */
const TIME = 1000;
/** One in so many is also imported by a server. */
const SAMPLE = 50;

/** Posts with something broken in them are read and printed back byte for byte, or refused. */
export const mutatedImports: Proof = {
  shows: "a broken post is refused, or read and printed back byte for byte, within a second",
  tries: { short: 1500, full: 10_000 },
  instances: 1,
  run: async (lab, { tries, seed }) => {
    const failures: string[] = [];
    const seen = { refused: 0, imported: 0, slowest: 0 };
    const author = await lab.enter(await lab.world.person("Nora", true));
    const posts = originals();
    for (let at = 0; at < tries; at += 1) {
      const random = randomFrom(seed * 1_000_003 + at);
      const [one, other] = [pick(posts, random), pick(posts, random)];
      const bytes = mutate(one, other, random);
      const found = readOne(bytes);
      if (found.text === null) seen.refused += 1;
      seen.slowest = Math.max(seen.slowest, found.milliseconds);
      if (found.wrong) failures.push(`seed ${seed}, import ${at}: ${found.wrong}`);
      if (at % SAMPLE !== 0 || found.text === null) continue;
      const wrong = await importOne(author, found.text);
      seen.imported += 1;
      if (wrong) failures.push(`seed ${seed}, import ${at} by a server: ${wrong}`);
    }
    const { refused, imported, slowest } = seen;
    const measured = { originals: posts.length, refused, "by a server": imported };
    return { tries, failures, measured: { ...measured, "slowest ms": Math.round(slowest) } };
  },
};

/** Our own posts, and real ones where there are some. */
function originals(): Buffer[] {
  const demo = readdirSync("scripts/demo").filter((name) => name.endsWith(".md"));
  const own = [islandPost, canaryPost(randomFrom(1)).source, ...tongues.map(postIn)];
  const real = corpusFiles().filter((path) => /\.(?:md|markdown)$/.test(path));
  return [
    ...own.map((text) => Buffer.from(text)),
    ...demo.map((name) => readFileSync(join("scripts/demo", name))),
    ...real.map((path) => readFileSync(join(corpus, path))),
  ];
}

function pick(posts: Buffer[], random: () => number): Buffer {
  return posts[Math.floor(random() * posts.length)] ?? Buffer.alloc(0);
}

/** Reads and prints bytes as an import and its preview do. `text` is null when they are refused. */
function readOne(bytes: Buffer): { text: string | null; milliseconds: number; wrong?: string } {
  // This process's own time: what else the machine does is not the post's fault.
  const began = process.cpuUsage();
  const passed = () => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  };
  try {
    const { text, problem } = decodeSource(bytes);
    if (problem) return { text: null, milliseconds: passed() };
    const { post, findings } = parsePost(text);
    if (post.passages.length > MOST_PASSAGES) return { text: null, milliseconds: passed() };
    understandingOf(post, findings);
    const printed = printPost(post, (passage) => {
      return { kind: "source", source: sourceOf(post, passage) };
    });
    const milliseconds = passed();
    if (!Buffer.from(printed.source).equals(bytes))
      return { text, milliseconds, wrong: "other bytes" };
    if (milliseconds > TIME) return { text, milliseconds, wrong: `${milliseconds} ms` };
    return { text, milliseconds };
  } catch (error) {
    return { text: null, milliseconds: passed(), wrong: String(error) };
  }
}

/** The same over HTTP: what is stored is what was sent. */
async function importOne(author: Client, source: string): Promise<string | null> {
  const body = { name: "2026-01-01-broken-en.md", language: "en", source };
  const { status, text } = await author.ask("/api/v1/interviews", { body });
  if (status !== 201) return `answered ${status} ${text.slice(0, 100)}`;
  const { id } = JSON.parse(text) as { id: string };
  const blocks = await database().block.findMany({
    where: { transcript: { interviewId: id } },
    orderBy: { position: "asc" },
    select: { source: true },
  });
  const kept = blocks.map((block) => block.source).join("");
  return kept === source ? null : "other words were stored";
}
