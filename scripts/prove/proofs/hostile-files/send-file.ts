import { randomUUID } from "node:crypto";
import { request } from "node:http";

export type Sent = { status: number; text: string; bytes: number; milliseconds: number };

type Sending = { at: string; origin: string; cookie: string | null; pieces: Iterable<Buffer> };

/** Sends a body piece by piece to the import, until it is answered. A broken connection has status 0. */
export async function sendImport({ at, origin, cookie, pieces }: Sending): Promise<Sent> {
  const began = Date.now();
  let bytes = 0;
  return await new Promise((done) => {
    const headers = {
      origin,
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
      ...(cookie ? { cookie } : {}),
    };
    const asking = request(`${at}/api/v1/interviews`, { method: "POST", headers });
    const end = (status: number, text: string) => {
      done({ status, text, bytes, milliseconds: Date.now() - began });
      asking.destroy();
    };
    asking.on("error", () => end(0, "")); // the server hung up: what it said before is kept
    asking.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => end(response.statusCode ?? 0, text));
      response.on("error", () => end(response.statusCode ?? 0, text));
    });
    const all = pieces[Symbol.iterator]();
    const more = () => {
      for (let next = all.next(); !next.done; next = all.next()) {
        bytes += next.value.byteLength;
        if (!asking.write(next.value)) return void asking.once("drain", more);
      }
      asking.end();
    };
    more();
  });
}

/** The body of an import with these bytes as they are where the words of the post belong. */
export function rawBody(bytes: Buffer): Buffer[] {
  return [Buffer.from('{"name":"a-en.md","language":"en","source":"'), bytes, Buffer.from('"}')];
}

/** The body of an import as a browser makes it. */
export function textBody(source: string): Buffer[] {
  return [Buffer.from(JSON.stringify({ name: "2026-01-01-a-en.md", language: "en", source }))];
}

/** A body of zeros that does not end before `most` bytes. */
export function* zeros(most: number): Generator<Buffer> {
  yield Buffer.from('{"name":"a-en.md","language":"en","source":"');
  const piece = Buffer.alloc(64 * 1024, "0");
  for (let sent = 0; sent < most; sent += piece.byteLength) yield piece;
  yield Buffer.from('"}');
}
