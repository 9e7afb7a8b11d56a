import { randomUUID } from "node:crypto";

/** An answer, read to its end. */
export type Answer = { status: number; headers: Headers; text: string };

export type Asking = {
  method?: string;
  /** Sent as JSON. */
  body?: unknown;
  /** Idempotency key; a new one unless given. */
  key?: string;
  headers?: Record<string, string>;
  /** Where to, instead of the shared address: an instance's own. */
  at?: string;
};

/** Somebody's browser without a browser: their cookie, our origin, and what they ask; or a program of theirs. */
export type Client = {
  cookie: string | null;
  /** @throws when the connection breaks before the answer is whole. Redirects are not followed. */
  ask: (path: string, asking?: Asking) => Promise<Answer>;
  /** The same, its answer parsed as JSON. */
  json: <T>(path: string, asking?: Asking) => Promise<{ status: number; body: T }>;
};

/** @param token an access token, as a program sends it instead of a cookie. */
export function makeClient(
  url: string,
  cookie: string | null,
  token: string | null = null,
): Client {
  const ask = async (path: string, asking: Asking = {}): Promise<Answer> => {
    const { method = asking.body === undefined ? "GET" : "POST", key = randomUUID() } = asking;
    const changing: Record<string, string> =
      method === "GET" ? {} : { "content-type": "application/json", "idempotency-key": key };
    if (method !== "GET" && token === null) changing.origin = url;
    const signed: Record<string, string> = {
      ...(cookie ? { cookie } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const response = await fetch(`${asking.at ?? url}${path}`, {
      method,
      redirect: "manual",
      headers: { ...changing, ...signed, ...asking.headers },
      ...(method === "GET" ? {} : { body: JSON.stringify(asking.body ?? {}) }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const json = async <T>(path: string, asking?: Asking) => {
    const { status, text } = await ask(path, asking);
    return { status, body: readJson<T>(text, `${path} was answered ${status}`) };
  };
  return { cookie, ask, json };
}

/** @throws what was answered, when it is not JSON. */
export function readJson<T>(text: string, answered: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Error(`${answered} without JSON`);
  }
}

/** A client that signed in with a link of the operator's, as people do with theirs. */
export async function signedIn(url: string, link: string): Promise<Client> {
  const token = new URL(link).hash.slice(1);
  const answer = await makeClient(url, null).ask("/api/v1/session", { body: { token } });
  const cookie = /readback\.session=[^;]+/.exec(answer.headers.get("set-cookie") ?? "")?.[0];
  if (!cookie) throw new Error(`signing in was answered ${answer.status} ${answer.text}`);
  return makeClient(url, cookie);
}
