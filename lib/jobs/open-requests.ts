import { subscribe } from "node:diagnostics_channel";
import type { Server, ServerResponse } from "node:http";

/** Requests that this process is answering. */
export type OpenRequests = {
  /**
   * Takes no new connection and waits for the answers that are under way.
   * @param patience milliseconds. Returns how many answers were not finished by then.
   */
  finish: (patience: number) => Promise<number>;
};

/** Starts to watch, from Node's own channel: Next.js gives its server to nobody. */
export function watchRequests(): OpenRequests {
  const open = new Set<ServerResponse>();
  const servers = new Set<Server>();
  let emptied = () => {};
  subscribe("http.server.request.start", (message) => {
    const { response, server } = message as { response: ServerResponse; server: Server };
    servers.add(server);
    open.add(response);
    if (!server.listening) response.shouldKeepAlive = false;
    response.once("close", () => {
      open.delete(response);
      if (open.size === 0) emptied();
    });
  });
  return {
    finish: async (patience) => {
      const done = new Promise<void>((resolve) => {
        emptied = resolve;
      });
      for (const server of servers) server.close();
      // Or whoever asks again and again on one connection would never be done.
      for (const response of open) response.shouldKeepAlive = false;
      if (open.size > 0) await within(patience, done);
      return open.size;
    },
  };
}

/** Waits for it, but not longer than so many milliseconds. */
export async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, ms);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
