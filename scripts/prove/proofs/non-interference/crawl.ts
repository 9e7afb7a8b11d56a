import type { Client } from "../../lab/client";
import { inLanes } from "../in-lanes";
import { pathFor, type Route } from "../permission-matrix/built-routes";
import type { Story } from "./tell-stories";

/** Everything somebody is answered about an interview, by what was asked, as it came. */
export type Crawled = Map<string, { told: string; raw: string }>;

const RENDERING = /("\$L[0-9a-f]+",")[\w-]{21}[a-z](?=")/g;

/** Every page as HTML and as payload, and every route that reads. */
export async function crawl(
  routes: Route[],
  { ids }: Story,
  client: Client,
  at: string,
): Promise<Crawled> {
  const reads = routes.filter(({ method, path }) => method === "GET" && path.includes("[id]"));
  const missing = "00000000-0000-4000-8000-000000000000";
  const none = {
    receipt: missing,
    request: missing,
    transcript: missing,
    transcripts: missing,
    passage: missing,
  };
  const ways = reads.flatMap(({ path, page }) => {
    const plain = pathFor(path, { ...none, ...ids });
    const asked = [{ name: path, path: plain }];
    return page ? [...asked, { name: `${path}.rsc`, path: `${plain}.rsc` }] : asked;
  });
  const answers = await inLanes(ways, async ({ name, path }) => {
    const { status, headers, text } = await client.ask(path, { at });
    const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
    const kept = [...headers].filter(
      ([header]) => !/^(date|content-security-policy)$/.test(header),
    );
    const whole = JSON.stringify([status, kept, text.replace(RENDERING, "$1RENDERING")]);
    // The page hands its words over within one request, by a name made for it.
    const handed = /\btoken\W+([0-9a-f-]{36})\b/.exec(text)?.[1];
    const told = [nonce, handed].reduce<string>(
      (hidden, made) => (made ? hidden.replaceAll(made, "MADE") : hidden),
      whole,
    );
    return [name, { told, raw: text }] as const;
  });
  return new Map(answers);
}
