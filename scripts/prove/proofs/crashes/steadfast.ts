import { randomUUID } from "node:crypto";
import { type Asking, type Client, makeClient, readJson } from "../../lab/client";

/** How often something had to be sent again. */
export type Again = { times: number };

/** Milliseconds after which nobody waits for an answer any more. */
const PATIENCE = 180_000;

/**
 * A client that behaves as the review page does: what got no answer, or one of a server in trouble, is
 * sent again with its key until somebody answers.
 */
export function steadfast(url: string, { cookie }: Client, again: Again): Client {
  const plain = makeClient(url, cookie);
  const ask = async (path: string, asking: Asking = {}) => {
    const { at: _, ...rest } = asking; // to whoever runs, never to one instance
    const sent = { key: randomUUID(), ...rest };
    const until = Date.now() + PATIENCE;
    for (;;) {
      // A connection that broke says nothing about what happened: that is what the key is for.
      const answer = await plain.ask(path, sent).catch(() => null);
      if (answer && answer.status < 500) return answer;
      if (Date.now() > until) throw new Error(`${path} was not answered for ${PATIENCE} ms`);
      again.times += 1;
      await new Promise((wait) => setTimeout(wait, 100));
    }
  };
  const json = async <T>(path: string, asking?: Asking) => {
    const { status, text } = await ask(path, asking);
    return { status, body: readJson<T>(text, `${path} was answered ${status}`) };
  };
  return { cookie, ask, json };
}
