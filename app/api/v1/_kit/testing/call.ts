import { randomUUID } from "node:crypto";
import { database } from "@/lib/db/client";
import { createPersonalToken } from "@/lib/db/personal-tokens";
import { operate } from "@/lib/policy/operator";

type Route = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;

type Sent = {
  method?: string;
  /** Of `tokenOf`; nobody is signed in without one. */
  token?: string | null;
  params?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
};

/** An access token of a user. */
export async function makeTokenFor(userId: string): Promise<string> {
  const holder = { operator: operate("test"), userId };
  const made = await createPersonalToken(holder, randomUUID(), { name: "test", days: 7 });
  if (made.outcome !== "done" || !made.token) throw new Error(made.outcome);
  return made.token;
}

/** An access token of whoever takes part as this. */
export async function tokenOf(participantId: string): Promise<string> {
  const row = await database().participant.findUniqueOrThrow({ where: { id: participantId } });
  return await makeTokenFor(row.userId ?? "");
}

/** A request as somebody with curl would send it. */
export function requestOf({ method = "POST", token, body = {}, headers = {} }: Sent): Request {
  const raw = typeof body === "string" || body instanceof ReadableStream;
  return new Request("http://localhost:3000/api/v1/x", {
    method,
    ...(method === "GET" ? {} : { body: raw ? body : JSON.stringify(body), duplex: "half" }),
    headers: {
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
  } as RequestInit);
}

/** What a route answers, its body parsed. */
export async function call(route: Route, sent: Sent) {
  const response = await route(requestOf(sent), { params: Promise.resolve(sent.params ?? {}) });
  const text = await response.text();
  const body = text === "" ? null : JSON.parse(text);
  return { status: response.status, headers: response.headers, body };
}
