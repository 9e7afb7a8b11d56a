import { request } from "node:http";
import type { Answer } from "./client";

export type RawAsking = {
  method: string;
  headers: Record<string, string>;
  /** Sent as it is. */
  body?: string;
};

/** A request whose path goes out exactly as given, `//` and `/../` included. Redirects are not followed. */
export function askRaw(at: string, path: string, asking: RawAsking): Promise<Answer> {
  const { hostname, port, host } = new URL(at);
  const { method, body, headers } = asking;
  return new Promise((done, fail) => {
    const options = { hostname, port, path, method, headers: { host, ...headers }, agent: false };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", fail);
      response.on("end", () => {
        const told = new Headers();
        for (const [name, value] of Object.entries(response.headersDistinct)) {
          for (const one of value ?? []) told.append(name, one);
        }
        const text = Buffer.concat(chunks).toString();
        done({ status: response.statusCode ?? 0, headers: told, text });
      });
    });
    sent.on("error", fail);
    sent.end(body);
  });
}
