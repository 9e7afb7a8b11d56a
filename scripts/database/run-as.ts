import { readFileSync } from "node:fs";

/** An account that PostgreSQL's own programs may run under; PostgreSQL refuses to run as root. */
export type Account = { uid: number; gid: number };

/**
 * The account for the embedded server: null for an ordinary user (run as yourself), else the
 * system's `postgres` or `nobody`.
 */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(":");
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error("Running as root needs an account named postgres or nobody in /etc/passwd.");
}

/**
 * The command line that runs a program under `account`. It keeps the right to pass through closed
 * folders, so that a clone under /root or a private temporary folder works as well.
 */
export function commandAs(
  account: Account | null,
  program: string,
  args: string[],
): [string, string[]] {
  if (!account) return [program, args];
  const rights = "+dac_override,+dac_read_search";
  const prefix = [`--reuid=${account.uid}`, `--regid=${account.gid}`, "--clear-groups"];
  return [
    "setpriv",
    [...prefix, `--inh-caps=${rights}`, `--ambient-caps=${rights}`, program, ...args],
  ];
}

/** What PostgreSQL's own programs need of our environment. */
const needed = ["PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "LD_LIBRARY_PATH", "SystemRoot"];

/** Their environment: our keys and passwords stay out, since their account may be anybody's. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const given = needed.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(given);
}
