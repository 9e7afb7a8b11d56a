import type { Finding } from "./proof";

/** What is said of one proof when it has run. */
export type Report = Finding & { name: string; shows: string; seconds: number };

/** Failures that are spelled out; the rest is counted. */
const SHOWN = 12;

/** The report for people: name, tries, failures and what was measured, then the failures. */
export function reportLine({ name, shows, tries, failures, measured, seconds }: Report): string {
  const seen = Object.entries(measured).map(([what, value]) => `${what} ${value}`);
  const count = `${tries} tries, ${failures.length} failures`;
  const first = `── ${name}: ${[count, ...seen, `${seconds} s`].join(" · ")}`;
  const more = failures.length > SHOWN ? [`   … and ${failures.length - SHOWN} more`] : [];
  const said = failures.slice(0, SHOWN).map((failure) => `   ✗ ${failure}`);
  return [first, `   ${shows}`, ...said, ...more].join("\n");
}
