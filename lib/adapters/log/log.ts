import pino from "pino";

/** What a line may say: ids, verbs, counts, codes and milliseconds (SECURITY.md 24). */
export type LogFacts = {
  id?: string | undefined;
  task?: string | undefined;
  code?: string | undefined;
  count?: number | undefined;
  ms?: number | undefined;
};

const uuidOrNumber = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,20})$/;
const verb = /^[a-z]{2,20}(?:[.-][a-z]{2,20}){0,3}$/;
const code = /^[A-Z][A-Za-z0-9_]{1,40}$/;

/**
 * Keeps what has the shape of an id, a verb, a code or a number, and puts "withheld" for everything else:
 * a sentence, an address or a token has no way into a log line.
 */
export function safeFacts(facts: LogFacts): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  const text = (key: "id" | "task" | "code", shape: RegExp) => {
    const value: unknown = facts[key];
    if (value === undefined) return;
    kept[key] = typeof value === "string" && shape.test(value) ? value : "withheld";
  };
  text("id", uuidOrNumber);
  text("task", verb);
  text("code", code);
  if (Number.isFinite(facts.count)) kept.count = Number(facts.count);
  if (Number.isFinite(facts.ms)) kept.ms = Math.round(Number(facts.ms));
  return kept;
}

const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });

/** Writes one line. `what` is a verb of ours, such as "job.failed". */
export function log(level: "info" | "warn" | "error", what: string, facts: LogFacts = {}): void {
  logger[level]({ verb: verb.test(what) ? what : "withheld", ...safeFacts(facts) });
}

/** The code of an error for a log line: its own code or its class, never its message. */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "Unknown";
  const own = "code" in error ? error.code : undefined;
  if (typeof own === "string" && code.test(own)) return own;
  return error instanceof Error && code.test(error.name) ? error.name : "Unknown";
}
