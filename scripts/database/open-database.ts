import { root } from "../setup/run-tool";
import { type EmbeddedServer, startEmbedded } from "./embedded";
import { migrate } from "./migrate";

/**
 * The database of this installation: the one DATABASE_URL names, else the embedded one under `home`,
 * started if need be. Sets DATABASE_URL for what is loaded afterwards.
 * `keepAlive` starts the embedded one again whenever it ends by itself.
 * @param current whether it is migrated first; otherwise it stays as it is.
 */
export async function openDatabase(
  home: string,
  say: (line: string) => void,
  current = true,
): Promise<Pick<EmbeddedServer, "stop" | "keepAlive">> {
  const given = process.env.DATABASE_URL;
  if (given) {
    if (current) await bringUpToDate(given, say);
    return { stop: async () => {}, keepAlive: async () => {} };
  }
  say("Starting PostgreSQL …");
  const server = await startEmbedded(home);
  process.env.DATABASE_URL = server.url;
  try {
    if (current) await bringUpToDate(server.url, say);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

async function bringUpToDate(url: string, say: (line: string) => void): Promise<void> {
  const names = await migrate(url, root);
  if (names.length > 0) say(`Brought the database up to date (${names.length} migrations).`);
}
