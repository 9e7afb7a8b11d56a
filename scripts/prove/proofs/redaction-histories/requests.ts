import { randomUUID } from "node:crypto";
import type { Client } from "../../lab/client";

/** A request as it was sent and answered, to be sent again. */
export type Sent = {
  client: Client;
  path: string;
  method: string;
  body: unknown;
  key: string;
  status: number;
  text: string;
};

/** Sends requests to the instances in turn, some of them to both at once, and keeps them for later. */
export class Requests {
  readonly sent: Sent[] = [];
  repeated = 0;
  readonly failures: string[] = [];

  constructor(
    readonly addresses: string[],
    readonly random: () => number,
  ) {}

  /** The status; of both answers when it went to both, which have to be the same. */
  async act(client: Client, path: string, body: unknown, method = "POST"): Promise<number> {
    const key = randomUUID();
    const send = async (at: string | undefined) =>
      await client.ask(path, { body, key, method, ...(at ? { at } : {}) });
    const first = this.random() < 0.5 ? 0 : 1;
    const places = [this.addresses[first], this.addresses[1 - first]];
    const twice = this.random() < 0.2;
    const answers = await Promise.all(places.slice(0, twice ? 2 : 1).map(send));
    const [{ status, text } = { status: 0, text: "" }, again] = answers;
    if (again) {
      this.repeated += 1;
      if (again.status !== status) {
        this.failures.push(`${path} at both at once: ${status} and ${again.status}`);
      }
    }
    if (status === 200) this.sent.push({ client, path, method, body, key, status, text });
    return status;
  }

  /** Sends something again that was acknowledged before; it must be answered alike and change nothing. */
  async retry(): Promise<void> {
    const old = this.sent[Math.floor(this.random() * this.sent.length)];
    if (!old) return;
    const { client, path, method, body, key } = old;
    const at = this.addresses[this.random() < 0.5 ? 0 : 1];
    const { status } = await client.ask(path, { body, key, method, ...(at ? { at } : {}) });
    this.repeated += 1;
    // What may be done has changed since, as after publication; nothing happens then either.
    const over = status === 404 || (status === 409 && method === "DELETE");
    if (status !== 200 && !over) {
      this.failures.push(`${path} again: ${old.status} and then ${status}`);
    }
  }
}
