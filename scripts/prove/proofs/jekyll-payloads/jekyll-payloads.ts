import { buildSite } from "@/e2e/jekyll/build-site";
import { sameType, shownText } from "@/e2e/jekyll/shown-text";
import { filesInBlog, postInBlog } from "@/e2e/world/blog";
import type { PassageView } from "@/lib/core/review/passage-view";
import { foldWords } from "@/lib/core/words/fold-words";
import type { Client } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";
import type { Proof } from "../../proof";
import { sample } from "../sample";
import { importedPayloads } from "./imported-payloads";
import { jekyllPayloads, yamlPayloads } from "./typed-payloads";

/** SECURITY.md 17: typed words show as these words, imported markup stays byte for byte, nothing runs. */
export const jekyllPayloadsProof: Proof = {
  shows:
    "what people typed shows as exactly these words on the built page; imported markup stays as it was",
  tries: { short: 60, full: 500 },
  instances: 1,
  run: async (lab, { tries, seed }) => {
    const failures: string[] = [];
    const half = Math.ceil(tries / 3);
    const words = sample(jekyllPayloads, half, seed);
    const values = sample(yamlPayloads, half, seed);
    failures.push(...(await typed(lab, words, values)));
    const imported = importedPayloads.slice(0, Math.ceil(tries / 6));
    let kept = 0;
    for (const [at, source] of imported.entries()) {
      const wrong = await publishedAsIs(lab, source);
      if (wrong === null) kept += 1;
      else if (wrong !== "refused")
        failures.push(`imported ${at} ${JSON.stringify(source.slice(0, 80))}: ${wrong}`);
    }
    if ("readbackRan" in globalThis) failures.push("front matter was evaluated");
    const measured = { "typed as words": words.length, "typed as values": values.length };
    const more = { imported: imported.length, "published byte for byte": kept };
    const all = words.length + values.length + imported.length;
    return { tries: all, failures, measured: { ...measured, ...more } };
  },
};

/** Every payload typed by the author into a turn, every value into the front matter. */
async function typed(lab: Lab, words: string[], values: string[]): Promise<string[]> {
  const { id, path, author } = await lab.world.interview(blank(words.length, values.length));
  const client = await lab.enter(author);
  const { body } = await client.json<{ passages: PassageView[] }>(
    `/api/v1/interviews/${id}/review`,
  );
  const failures: string[] = [];
  for (const passage of body.passages) {
    const [, place, number] = /^(turn|value) word (\d+)$/.exec(passage.text) ?? [];
    const text = (place === "value" ? values : words)[Number(number)];
    if (text !== undefined) await type(client, passage, text, failures);
  }
  await lab.world.finish(id);
  const post = postInBlog(path) ?? "";
  const html = await built(post, path, values.length);
  const shown = html.split(/<hr id="w\d+" ?\/?>/);
  for (const [at, text] of words.entries()) {
    const got = shownText(shown[at + 1] ?? "").replace(/^[AB]: /, "");
    if (got !== sameType(foldWords(text)))
      failures.push(`${JSON.stringify(text)} shows as ${JSON.stringify(got)}`);
  }
  const read = [...html.matchAll(/<i id="v(\d+)">(.*?)<\/i>/gs)];
  for (const [at, text] of values.entries()) {
    const got = JSON.parse(shownJson(read[at]?.[2] ?? "null")) as unknown;
    if (got !== foldWords(text))
      failures.push(`the value ${JSON.stringify(text)} is ${JSON.stringify(got)}`);
  }
  return failures;
}

async function type(
  client: Client,
  passage: PassageView,
  text: string,
  failures: string[],
): Promise<void> {
  const body = { revisionId: passage.revisionId, text };
  const { status } = await client.ask(`/api/v1/passages/${passage.id}/revision`, { body });
  if (status !== 200) failures.push(`typing ${JSON.stringify(text)} was answered ${status}`);
}

/** A post with a place for each payload. */
function blank(words: number, values: number): string {
  const places = Array.from(
    { length: words },
    (_, at) => `<hr id="w${at}">\n\n**${at % 2 ? "B" : "A"}:** turn word ${at}\n`,
  );
  const keys = Array.from({ length: values }, (_, at) => `v${at}: value word ${at}\n`);
  return `---\nlayout: post\ntitle: A talk\nlang: en\n${keys.join("")}---\n\n${places.join("\n")}\n<hr id="w${words}">\n`;
}

/** The page Jekyll builds of the published post, with its front matter as JSON before it. */
async function built(post: string, path: string, values: number): Promise<string> {
  const told = Array.from(
    { length: values },
    (_, at) => `<i id="v${at}">{{ page.v${at} | jsonify | escape }}</i>`,
  );
  const files = filesInBlog();
  const pages = await buildSite(
    new Map([
      ["_config.yml", `${files.get("_config.yml") ?? ""}future: true\n`],
      ["_layouts/post.html", `${told.join("")}\n{{ content }}`],
      [path, post],
    ]),
  );
  return [...pages.values()].join("");
}

function shownJson(escaped: string): string {
  return escaped
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Imported, approved, published: the same bytes; "refused" when it was no post. */
async function publishedAsIs(lab: Lab, source: string): Promise<string | null> {
  const made = await lab.world.interview(source).catch((error: unknown) => String(error));
  if (typeof made === "string") return made.includes("not imported") ? "refused" : made;
  try {
    await lab.world.finish(made.id);
  } catch (error) {
    return String(error);
  }
  return postInBlog(made.path) === source ? null : "other bytes were published";
}
