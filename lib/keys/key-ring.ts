import "server-only";
import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { env } from "@/lib/env";
import { type Key, parseKeys } from "./parse-keys";

/** Where the keys lie when READBACK_KEYS does not hold them. Only this account may read it. */
export function keyFile(): string {
  return join(env().READBACK_HOME, "keys");
}

/** Whether the keys come from READBACK_KEYS; then the key file is not looked at. */
export function keysAreGiven(): boolean {
  return env().READBACK_KEYS !== undefined;
}

/**
 * Every key this server has, newest first; none before the first start. Read anew each time: another
 * instance may have turned to a new one a moment ago.
 * @throws a sentence when the file is not a key file.
 */
export function keyRing(): Key[] {
  const { READBACK_KEYS } = env();
  if (READBACK_KEYS) return READBACK_KEYS;
  const text = readKeyFile();
  const keys = text === null ? [] : parseKeys(text);
  if (!keys || (text !== null && keys.length === 0)) {
    throw new Error(`${keyFile()} is not a key file. Put back the one from your backup.`);
  }
  return keys;
}

/** The key to seal with: the newest; the first one is made now if there is none. */
export function sealingKey(): Key {
  const [newest] = keyRing();
  if (newest) return newest;
  writeKeys([newKey()], linkSync);
  return sealingKey();
}

/** A fresh key. Its id says when it was made, so that it can be told when an older one was replaced. */
export function newKey(now = new Date()): Key {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, "");
  return { id: `${time}-${randomBytes(2).toString("hex")}`, secret: randomBytes(32) };
}

/** A key as the key file and READBACK_KEYS write it. */
export function printKey({ id, secret }: Key): string {
  return `${id}:${secret.toString("base64url")}`;
}

/** Replaces the key file as a whole; a reader sees the old one or the new one. */
export function keepKeys(keys: Key[]): void {
  writeKeys(keys, renameSync);
}

/**
 * `place` puts the whole file where it belongs: a rename replaces, a link leaves what is there. It is on the
 * disk before anything is sealed with it: the database will be, and opens with nothing else.
 */
function writeKeys(keys: Key[], place: (draft: string, file: string) => void): void {
  mkdirSync(env().READBACK_HOME, { recursive: true, mode: 0o700 });
  const draft = `${keyFile()}.${randomBytes(6).toString("hex")}`;
  writeFileSync(draft, `${keys.map(printKey).join("\n")}\n`, {
    mode: 0o600,
    flag: "wx",
    flush: true,
  });
  try {
    place(draft, keyFile());
    flushFolder(dirname(keyFile()));
  } catch (error) {
    // Of two instances that start at once one wins, and both use the winner's key.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A new name in a folder is only kept once the folder is. */
function flushFolder(folder: string): void {
  const open = openSync(folder, "r");
  fsyncSync(open);
  closeSync(open);
}

function readKeyFile(): string | null {
  try {
    return readFileSync(keyFile(), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`${keyFile()} cannot be read by this account. Give it to it, with mode 600.`);
  }
}
