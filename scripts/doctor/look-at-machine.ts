import { randomUUID } from "node:crypto";
import { mkdir, rm, stat, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Env } from "@/lib/env";
import { type Finding, fine, wrong } from "./finding";

/** Bytes that should be free: a first fetch of a large blog, a backup beside the database. */
const ROOM = 1024 ** 3;

/** Milliseconds that two clocks may differ. */
const DRIFT = 2000;

/** Node.js, the address people see, and READBACK_HOME: rights, room, the clock of its files. */
export async function lookAtMachine(settings: Env): Promise<Finding[]> {
  const home = settings.READBACK_HOME;
  await mkdir(home, { recursive: true, mode: 0o700 });
  return [
    lookAtNode(process.versions.node),
    lookAtAddress(settings.READBACK_URL),
    await lookAtRoom(home),
    await lookAtFileClock(home),
    await lookAtRights(home),
  ];
}

export function lookAtNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return fine("node", `Node.js is ${version}.`);
  return wrong("node", `Node.js is ${version}.`, "Install Node.js 20.19 or newer.");
}

export function lookAtAddress(address: string): Finding {
  const { protocol, hostname } = new URL(address);
  if (protocol === "https:")
    return fine("address", `People come by ${address}; cookies are secure.`);
  if (["localhost", "127.0.0.1", "[::1]"].includes(hostname)) {
    return fine("address", `${address} is for this machine alone.`);
  }
  return wrong(
    "address",
    `People come by ${address}, where everybody on the way can read along and take their cookie.`,
    "Put a proxy with a certificate in front and set READBACK_URL to its https:// address.",
  );
}

async function lookAtRoom(home: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(home);
  const free = bavail * bsize;
  const says = `${(free / ROOM).toFixed(1)} GB are free where READBACK_HOME lies.`;
  return free > ROOM ? fine("disk", says) : wrong("disk", says, "Make room: at least 1 GB.");
}

async function lookAtFileClock(home: string): Promise<Finding> {
  const file = join(home, `.clock-${randomUUID()}`);
  await writeFile(file, "", { mode: 0o600 });
  const { mtimeMs } = await stat(file);
  await rm(file);
  return clockFinding("file clock", "the file system of READBACK_HOME", mtimeMs - Date.now());
}

/** @param ahead milliseconds that the other clock is ahead of ours. */
export function clockFinding(about: string, whose: string, ahead: number): Finding {
  if (Math.abs(ahead) <= DRIFT) return fine(about, `The clock of ${whose} agrees with ours.`);
  const seconds = Math.round(Math.abs(ahead) / 1000);
  return wrong(
    about,
    `The clock of ${whose} is ${seconds} s ${ahead > 0 ? "ahead of" : "behind"} ours.`,
    "Let both machines take the time from the network (NTP): links and codes live by it.",
  );
}

async function lookAtRights(home: string): Promise<Finding> {
  const names = ["keys", "secret", "targets.json", "database-url"];
  const open: string[] = [];
  for (const name of names) {
    const mode = await stat(join(home, name)).then(
      (found) => found.mode,
      () => 0, // not every home has each of them
    );
    if (mode & 0o077 && name !== "targets.json") open.push(name);
    else if (mode & 0o022) open.push(name);
  }
  if (open.length === 0)
    return fine("rights", "Keys and secrets are readable by this account only.");
  const paths = open.map((name) => join(home, name)).join(" ");
  return wrong("rights", `Other accounts can get at ${paths}.`, `chmod 600 ${paths}`);
}
