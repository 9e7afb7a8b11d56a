import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../../setup/run-tool";

/** What `readback export` writes of an interview, with what it says. */
export async function exportOf(
  databaseUrl: string,
  home: string,
  { id, path }: { id: string; path: string },
): Promise<string> {
  const out = join(home, `export-${new URL(databaseUrl).pathname.slice(1)}`);
  const args = ["--conditions=react-server", "--import", "tsx", "scripts/readback.ts"];
  const said = await promisify(execFile)(process.execPath, [...args, "export", id, "--out", out], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, READBACK_HOME: home },
  });
  return `${said.stdout.replaceAll(out, "OUT")}\n${await readFile(join(out, path), "utf8")}`;
}
