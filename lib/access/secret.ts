import "server-only";
import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@/lib/env";

let known: Promise<string> | undefined;

/** What next-auth signs its short-lived cookies with: READBACK_SECRET, or a file only this account reads. */
export function serverSecret(): Promise<string> {
  known ??= readOrMake();
  return known;
}

async function readOrMake(): Promise<string> {
  const { READBACK_SECRET, READBACK_HOME } = env();
  if (READBACK_SECRET) return READBACK_SECRET;
  const file = join(READBACK_HOME, "secret");
  const kept = await readFile(file, "utf8").catch(() => null); // absent before the first start
  if (kept) return kept;
  await mkdir(READBACK_HOME, { recursive: true });
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  // Of two instances that start at once one wins, and both read the winner's whole file.
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await unlink(draft);
  return await readFile(file, "utf8");
}
