import { spawn } from "node:child_process";
import { root } from "../../../setup/run-tool";

/** What `readback COMMAND` said and how it ended. */
export type Ran = { code: number | null; out: string; ms: number };

/** Runs the command line in a process of its own, as whoever runs the server does. */
export async function runCommand(args: string[], settings: Record<string, string>): Promise<Ran> {
  const began = Date.now();
  const program = ["--conditions=react-server", "--import", "tsx", "scripts/readback.ts"];
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: "", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (piece: Buffer) => {
      out += piece.toString();
    });
  }
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, out: out.trim(), ms: Date.now() - began };
}
