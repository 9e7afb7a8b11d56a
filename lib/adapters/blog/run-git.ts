import { execFile } from "node:child_process";

export type GitRun = { ok: boolean; stdout: Buffer };

export type GitOptions = {
  /** The bare repository to work in. */
  repository: string;
  /** Variables of this one process; everything else of our environment stays out. */
  variables: Record<string, string>;
  /** Settings for this one process, as `name=value`. */
  settings: string[];
  input?: string;
  /** Milliseconds until the process is ended. */
  timeout?: number;
};

/** Enough for a post; a larger answer fails instead of filling the memory. */
const LARGEST_ANSWER = 32 * 1024 * 1024;

const always = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.symlinks=false",
  "core.protectHFS=true",
  "core.protectNTFS=true",
  "credential.helper=",
  "gc.auto=0",
  "maintenance.auto=false",
  "protocol.allow=never",
  "http.followRedirects=false",
  "submodule.recurse=false",
  "transfer.fsckObjects=true",
  "commit.gpgSign=false",
  "push.recurseSubmodules=no",
];

/**
 * Runs git once with literal arguments and a cleared environment (SECURITY.md 19). Never throws for what
 * git says; its messages may hold words and addresses, so they are read by nobody and logged nowhere.
 */
export async function runGit(args: string[], options: GitOptions): Promise<GitRun> {
  const settings = [...always, ...options.settings].flatMap((setting) => ["-c", setting]);
  const all = ["--literal-pathspecs", `--git-dir=${options.repository}`, ...settings, ...args];
  const process = { env: environment(options.variables), encoding: "buffer" as const };
  return await new Promise((resolve) => {
    const child = execFile(
      "git",
      all,
      {
        ...process,
        timeout: options.timeout ?? 30_000,
        maxBuffer: LARGEST_ANSWER,
        killSignal: "SIGKILL",
      },
      (error, stdout) => resolve({ ok: error === null, stdout }),
    );
    // git may end before it has read everything; its exit code tells what that meant.
    child.stdin?.on("error", () => {});
    child.stdin?.end(options.input ?? "");
  });
}

function environment(variables: Record<string, string>): NodeJS.ProcessEnv {
  const clear: Record<string, string> = {
    PATH: "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin",
    HOME: "/nonexistent",
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_PROTOCOL_FROM_USER: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    ...variables,
  };
  return clear as NodeJS.ProcessEnv; // Next's types ask for NODE_ENV, which git has no use for
}
