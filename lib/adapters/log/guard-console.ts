import { codeOf, log } from "./log";

type Said = (...said: unknown[]) => void;

/**
 * Lets errors and warnings that others print (the framework, libraries) reach the log as a code only:
 * a database's message quotes what was typed (SECURITY.md 24). Called once the server has started; what
 * keeps it from starting is still told in full.
 */
export function guardConsole(
  into: { error: Said; warn: Said } = console,
  write: typeof log = log,
): void {
  for (const level of ["error", "warn"] as const) {
    into[level] = (...said) => {
      const error = said.find((one) => one instanceof Error);
      write(level, `console.${level}`, { code: codeOf(error) });
    };
  }
}
