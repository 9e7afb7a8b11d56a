import type { PassageView } from "@/lib/core/review/passage-view";
import { database } from "@/lib/db/client";
import type { Client } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";
import type { Proof } from "../../proof";
import { hostileBytes } from "./hostile-bytes";
import { hostileTexts } from "./hostile-texts";
import { rawBody, type Sent, sendImport, textBody, zeros } from "./send-file";

/** What a file may take of a server (SECURITY.md 16): milliseconds, and bytes of memory. */
const TIME = 2000;
/** Milliseconds that an act of somebody else may take: it can wait for one file and for the next. */
const BESIDE = 2 * TIME;
const GROWTH = 150 * 1024 * 1024;

/** A file that could harm is refused with a code that has a sentence, or read, while others work on. */
export const hostileFiles: Proof = {
  shows:
    "a hostile file is refused or read within 2 s and 150 MB while another person keeps working",
  tries: { short: 14, full: Number.POSITIVE_INFINITY },
  instances: 1,
  run: async (lab, { tries }) => {
    const failures: string[] = [];
    const worker = await keepWorking(lab);
    const seen = { slowest: 0, growth: 0, refused: 0, imported: 0 };
    const author = await lab.enter(await lab.world.person("Nora", true));
    await send(lab, author, textBody("---\nlang: en\n---\n\n**A:** So?\n\n**B:** Well.\n"));
    const files = bodies().slice(0, tries);
    const there = await database().interview.count();
    for (const [name, pieces] of files) {
      const before = lab.instances[0]?.memory().now ?? 0;
      const watch = watchMemory(lab);
      const sent = await send(lab, author, pieces());
      const growth = watch() - before;
      seen.slowest = Math.max(seen.slowest, sent.milliseconds);
      seen.growth = Math.max(seen.growth, growth);
      seen[sent.status === 201 ? "imported" : "refused"] += 1;
      failures.push(...wrongWith(sent, growth).map((wrong) => `${name}: ${wrong}`));
    }
    const acts = await worker.stop();
    failures.push(...acts.failures);
    if (acts.count < 2) failures.push("nobody could work meanwhile");
    if (acts.slowest > BESIDE) failures.push(`an act beside the files took ${acts.slowest} ms`);
    const more = (await database().interview.count()) - there;
    if (more !== seen.imported) failures.push(`${seen.imported} were imported, and ${more} stay`);
    const measured = {
      ...{ refused: seen.refused, imported: seen.imported, "slowest ms": seen.slowest },
      "most growth MB": Math.round(seen.growth / 1024 / 1024),
      ...{ "acts meanwhile": acts.count, "slowest act ms": acts.slowest },
    };
    return { tries: files.length, failures, measured };
  },
};

/** First what the issue names, then whatever else grew once; `npm test` tries the first. */
function bodies(): [string, () => Iterable<Buffer>][] {
  const named = ["yaml bomb", "deep quotes", "deep lists", "deep emphasis", "100,000 headings"];
  named.push("one 2 MB line", "open braces", "deep brackets");
  const others = Object.keys(hostileTexts).filter((name) => !named.includes(name));
  const text = (name: string): [string, () => Iterable<Buffer>] => {
    return [name, () => textBody(hostileTexts[name]?.() ?? "")];
  };
  return [
    ["1 GB of zeros", () => zeros(1024 ** 3)],
    ...Object.entries(hostileBytes).map(([name, bytes]): [string, () => Iterable<Buffer>] => {
      return [name, () => rawBody(bytes())];
    }),
    ...named.map(text),
    ...others.map(text),
  ];
}

async function send(lab: Lab, { cookie }: Client, pieces: Iterable<Buffer>): Promise<Sent> {
  return await sendImport({ at: lab.instances[0]?.url ?? "", origin: lab.url, cookie, pieces });
}

function wrongWith({ status, text, milliseconds, bytes }: Sent, growth: number): string[] {
  const wrong: string[] = [];
  if (status !== 201 && !isRefusal(status, text)) {
    wrong.push(`answered ${status} ${text.slice(0, 100)}`);
  }
  if (milliseconds > TIME) wrong.push(`took ${milliseconds} ms`);
  if (growth > GROWTH) wrong.push(`took ${Math.round(growth / 1024 / 1024)} MB`);
  if (bytes > 64 * 1024 * 1024) wrong.push(`${bytes} bytes were taken before it was refused`);
  return wrong;
}

/** A code that has a sentence in the interface, and one to read in the answer itself. */
function isRefusal(status: number, text: string): boolean {
  if (status !== 400 && status !== 413) return false;
  const { error, field, message } = JSON.parse(text) as Record<string, string>;
  if (!message) return false;
  if (error === "too-large") return true;
  return error === "bad-input" && /^(?:source\.[a-z-]+|body)$/.test(field ?? "");
}

/** The most memory the instance holds until the answer is called. */
function watchMemory(lab: Lab): () => number {
  let most = 0;
  const look = () => {
    most = Math.max(most, lab.instances[0]?.memory().now ?? 0);
  };
  const timer = setInterval(look, 10);
  return () => {
    clearInterval(timer);
    look();
    return most;
  };
}

/** An interviewee decides again and again; every act must be acknowledged. */
async function keepWorking(lab: Lab) {
  const { id, interviewee } = await lab.world.interview();
  const client = await lab.enter(interviewee);
  const path = `/api/v1/interviews/${id}/review`;
  const { body } = await client.json<{ passages: PassageView[] }>(path);
  const turn = body.passages.find(({ kind }) => kind === "turn");
  if (!turn) throw new Error("the post has no turn");
  const { revisionId, digest } = turn;
  const seen = { count: 0, slowest: 0, failures: [] as string[] };
  let working = true;
  const work = (async () => {
    while (working) {
      const began = Date.now();
      const verb = seen.count % 2 ? "open" : "fine";
      const asking = { body: { verb, revisionId, digest } };
      const { status } = await client.ask(`/api/v1/passages/${turn.id}/decision`, asking);
      if (status !== 200) seen.failures.push(`an act beside it was answered ${status}`);
      seen.count += 1;
      seen.slowest = Math.max(seen.slowest, Date.now() - began);
      await new Promise((wait) => setTimeout(wait, 20));
    }
  })();
  const stop = async () => {
    working = false;
    await work;
    return seen;
  };
  return { stop };
}
