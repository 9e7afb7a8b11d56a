import { once } from "node:events";
import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { watchRequests } from "./open-requests";

const pause = (ms: number) => new Promise((wait) => setTimeout(wait, ms));

async function serving(answer: (response: ServerResponse) => void) {
  const watched = watchRequests();
  const server = createServer((_, response) => answer(response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ask = async (agent = new Agent({ keepAlive: true })) => {
    const [response] = (await once(get({ port, host: "127.0.0.1", agent }), "response")) as [
      IncomingMessage,
    ];
    return await text(response);
  };
  return { server, watched, ask };
}

test("answers under way are finished, and no new one is begun", async () => {
  let finish = () => {};
  const { server, watched, ask } = await serving((response) => {
    response.write("be");
    finish = () => response.end("gun");
  });
  const answer = ask();
  await pause(50);
  const closed = once(server, "close");
  const finished = watched.finish(10_000);
  await expect(ask()).rejects.toThrow("ECONNREFUSED");
  finish();
  expect(await answer).toBe("begun");
  expect(await finished).toBe(0);
  await closed; // also the connection that was kept open
});

test("one that does not end is waited for as long as said", async () => {
  const { server, watched, ask } = await serving((response) => response.write("for ever"));
  const answer = ask().catch(() => "broken");
  await pause(50);
  const began = Date.now();
  expect(await watched.finish(300)).toBe(1);
  expect(Date.now() - began).toBeGreaterThanOrEqual(290);
  server.closeAllConnections();
  expect(await answer).toBe("broken");
});

test("with nothing under way it is done at once, and a kept connection is not waited for", async () => {
  const { server, watched, ask } = await serving((response) => response.end("done"));
  const closed = once(server, "close");
  expect(await ask()).toBe("done");
  expect(await watched.finish(10_000)).toBe(0);
  await closed;
});

test("who asks again and again on one connection is let go after an answer", async () => {
  const { watched, ask } = await serving((response) => {
    setTimeout(() => response.end("done"), 20);
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let answers = 0;
  let asking = true;
  const asked = (async () => {
    while (asking) {
      expect(await ask(agent)).toBe("done");
      answers += 1;
    }
  })();
  // Nobody is there to answer, or the connection closed while it was asked on.
  const refused = expect(asked).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/);
  await pause(110);
  expect(await watched.finish(5000)).toBe(0);
  const then = answers;
  await pause(200);
  asking = false;
  await refused;
  expect(answers - then).toBeLessThan(2);
});
