import { randomUUID } from "node:crypto";
import type { Lab } from "../../lab/open-lab";

/** Where the instances think that they are: behind a proxy with https, as in production. */
export const origin = "https://read.example.org";

export type Answer = { status: number; body: Record<string, unknown>; set: string[] };

/** Somebody's browser: its cookies, and the network that the proxy in front saw it come from. */
export type Visitor = {
  jar: Map<string, string>;
  /** Sends JSON; `headers` of undefined are left out. Alternates between the instances. */
  post: (path: string, body: unknown, more?: Sending) => Promise<Answer>;
  get: (path: string, more?: Sending) => Promise<Response>;
  signedIn: () => Promise<boolean>;
};

type Sending = {
  method?: string;
  headers?: Record<string, string | undefined>;
  /** Which instance; the next one unless given. */
  at?: number;
};

let turn = 0;
let networks = 0;

/** A visitor from a network nobody else comes from, unless one is named. */
export function makeVisitor(lab: Lab, network = freshNetwork()): Visitor {
  const jar = new Map<string, string>();
  const send = async (
    path: string,
    { method = "GET", headers = {}, at }: Sending,
    body?: string,
  ) => {
    const instance = lab.instances[(at ?? turn++) % lab.instances.length];
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const all = { "x-forwarded-for": network, ...(cookie ? { cookie } : {}), ...headers };
    const known = Object.entries(all).filter(([, value]) => value !== undefined);
    const response = await fetch(`${instance?.url}${path}`, {
      method,
      redirect: "manual",
      headers: Object.fromEntries(known) as Record<string, string>,
      body,
    });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  };
  const post: Visitor["post"] = async (path, body, { method = "POST", headers, at } = {}) => {
    const json = { origin, "content-type": "application/json", "idempotency-key": randomUUID() };
    const sending = { method, at, headers: { ...json, ...headers } };
    const response = await send(path, sending, JSON.stringify(body));
    const read = await response.json().catch(() => ({})); // a page instead of JSON says nothing
    const set = response.headers.getSetCookie().map((line) => line.split("=")[0] ?? "");
    return { status: response.status, body: read as Record<string, unknown>, set };
  };
  const get: Visitor["get"] = (path, more = {}) => send(path, more);
  return { jar, post, get, signedIn: async () => (await get("/account")).status === 200 };
}

/** An address of a network of its own, of those for documentation and tests (RFC 3849). */
export function freshNetwork(): string {
  networks += 1;
  return `2001:db8:${(networks >> 16).toString(16)}:${(networks & 0xffff).toString(16)}::1`;
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(";");
  const [name = "", value = ""] = pair.split(/=(.*)/s);
  const gone = value === "" || attributes.some((one) => /^\s*max-age=0$/i.test(one));
  if (gone) jar.delete(name);
  else jar.set(name, value);
}

/** The session among the cookies of a visitor. */
export function sessionOf({ jar }: Visitor): string | undefined {
  return jar.get("__Host-readback.session");
}

export type Mail = { token: string; code: string };

/** Asks for a mail and reads it as its owner does. */
export async function askForMail(
  lab: Lab,
  visitor: Visitor,
  email: string,
  next: string | null = null,
): Promise<Mail> {
  const since = Date.now();
  const { status } = await visitor.post("/api/v1/sign-in", { email, next });
  if (status !== 200) throw new Error(`asking for a mail was answered ${status}`);
  const { text } = await lab.mails.waitFor(email, since);
  const token = /\/sign-in\/link#([\w-]{43})/.exec(text)?.[1] ?? "";
  const code = /\b\d{3}[ -]?\d{3}\b/.exec(text)?.[0].replace(/\D/g, "") ?? "";
  if (!token || code.length !== 6) throw new Error("the mail holds no link or no code");
  return { token, code };
}

/** Another six digits. */
export function wrongCode(code: string, at = 1): string {
  return String((Number(code) + at) % 1_000_000).padStart(6, "0");
}
