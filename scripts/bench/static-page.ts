import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { parsePost } from "@/lib/core/post/parse-post";
import { sourceOf } from "@/lib/core/post/post";
import { textOf } from "@/lib/core/words/text-of";

const style = `body{max-width:42rem;margin:2rem auto;font:17px/1.6 Georgia,serif}
section{content-visibility:auto;contain-intrinsic-size:auto 3000px}
article{padding:.5rem}.fine{background:#e8f3ec}`;

/** Key 1 marks the passage and goes on to the next, as a decision does, and nothing else. */
const script = `let at=0;const all=document.getElementsByTagName("article");
addEventListener("keydown",(event)=>{if(event.key!=="1")return;all[at++].className="fine"});`;

/** The words of a post as a plain page: a section per heading, each drawn when it comes into sight. */
export function staticPage(source: string): string {
  const { post } = parsePost(source);
  const sections: string[][] = [[]];
  for (const passage of post.passages) {
    if (passage.kind === "heading") sections.push([]);
    const words = textOf(sourceOf(post, passage), passage.syntax);
    const tag = passage.kind === "heading" ? "h2" : "p";
    sections.at(-1)?.push(`<article><${tag}>${escapeHtml(words)}</${tag}></article>`);
  }
  const body = sections.map((articles) => `<section>${articles.join("\n")}</section>`).join("\n");
  const head = `<meta charset="utf-8"><title>Talk</title><style>${style}</style>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}<script>${script}</script></body></html>`;
}

/** Serves pages by their path, compressed, on loopback. An unknown path is an empty answer. */
export async function servePages(pages: Map<string, string>) {
  const packed = new Map([...pages].map(([path, html]) => [path, gzipSync(html)]));
  const server = createServer((request, response) => {
    const body = packed.get(request.url ?? "");
    if (!body) return response.writeHead(204).end();
    const type = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
    response.writeHead(200, { ...type, "content-encoding": "gzip" }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => new Promise((done) => server.close(done)), packed };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
