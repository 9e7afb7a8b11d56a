import { checkKeys } from "@/lib/db/check-keys";
import { env, onLoopback } from "@/lib/env";
import { operate } from "@/lib/policy/operator";
import { openDatabase } from "../database/open-database";
import { fillDemo } from "../demo/fill-demo";
import { greet } from "./greet";
import { startServer } from "./start-server";

type Stop = () => Promise<void>;

/** Database, demo, server, greeting; then waits until it is told to stop, and stops all in order. */
export async function run(
  home: string,
  development: boolean,
  say: (line: string) => void,
): Promise<void> {
  const running: Stop[] = [];
  const stop = stopOnce(running, say);
  process.on("SIGINT", () => stop(0));
  process.on("SIGTERM", () => stop(0));
  try {
    const postgres = await openDatabase(home, say);
    running.unshift(postgres.stop);
    if (env().READBACK_DEMO && onLoopback()) await fillDemo(say);
    await checkKeys(operate("start.keys"));
    say("Starting the app …");
    const server = startServer(env().PORT, development);
    running.unshift(server.stop);
    await server.ready();
    if (stop.begun()) return;
    server.ended.then((code) => stop(code));
    postgres.keepAlive(say).catch((error: Error) => {
      say(`PostgreSQL ended and does not come back. ${error.message}`);
      return stop(1);
    });
    await greet(say);
  } catch (error) {
    if (stop.begun()) return; // what broke was being stopped
    for (const one of running) await one();
    throw error;
  }
}

/** Last started, first stopped; a second Ctrl-C while that goes on changes nothing. */
function stopOnce(running: Stop[], say: (line: string) => void) {
  let begun = false;
  const stop = async (code: number): Promise<void> => {
    if (begun) return;
    begun = true;
    say("\nStopping …");
    for (const one of running) await one();
    say("Stopped. Everything is kept; the next start takes seconds.");
    process.exit(code);
  };
  return Object.assign(stop, { begun: () => begun });
}
