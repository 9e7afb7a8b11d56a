import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../setup/run-tool";

/** What `readback export` writes of an interview, with what it says. */
export function exportOf(databaseUrl: string, home: string, id: string, path: string): string {
  const out = join(home, `export-${new URL(databaseUrl).pathname.slice(1)}`);
  const args = ["--conditions=react-server", "--import", "tsx", "scripts/readback.ts"];
  const said = execFileSync(process.execPath, [...args, "export", id, "--out", out], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, READBACK_HOME: home },
    encoding: "utf8",
  });
  return `${said.replaceAll(out, "OUT")}\n${readFileSync(join(out, path), "utf8")}`;
}
