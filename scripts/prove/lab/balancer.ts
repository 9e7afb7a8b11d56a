import { createConnection, createServer, type Socket } from "node:net";
import { freePort } from "./free-port";
import type { Instance } from "./instance";

/** What stands before the instances: each connection goes to the next one that runs. */
export type Balancer = {
  port: number;
  url: string;
  /** Sends connections to these from now on. */
  share: (instances: Instance[]) => void;
  /** The network goes away: open connections break, new ones are refused. */
  cut: () => void;
  /** The network is back. */
  heal: () => void;
  close: () => Promise<void>;
};

/** A plain TCP relay on loopback: HTTP passes through byte for byte. */
export async function openBalancer(): Promise<Balancer> {
  const open = new Set<Socket>();
  let behind: Instance[] = [];
  let away = false;
  let turn = 0;
  // Small pieces go on at once, as a real one sends them: else each answer waits for an acknowledgement.
  const server = createServer({ noDelay: true }, (socket) => {
    const alive = behind.filter((instance) => instance.running());
    const instance = alive[turn++ % Math.max(1, alive.length)];
    if (away || !instance) {
      socket.resetAndDestroy();
      return;
    }
    const onward = createConnection({ port: instance.port, host: "127.0.0.1", noDelay: true });
    for (const [one, other] of pairs(socket, onward)) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy()); // the other end hears of it as a broken connection
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  const breakAll = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port,
    url: `http://localhost:${port}`,
    share: (instances) => {
      behind = instances;
    },
    cut: () => {
      away = true;
      breakAll();
    },
    heal: () => {
      away = false;
    },
    close: async () => {
      breakAll();
      await new Promise((done) => server.close(done));
    },
  };
}

function pairs(a: Socket, b: Socket): [Socket, Socket][] {
  return [
    [a, b],
    [b, a],
  ];
}
