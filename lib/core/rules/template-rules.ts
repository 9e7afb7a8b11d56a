import { type GroundRules, MOST_EXTENSIONS, type Template } from "./ground-rules";
import { addDays, instantOf, localTime } from "./local-time";

/** What a template says; a deadline is counted in days from now, and ends with the day. */
type Said = Omit<GroundRules, "template" | "deadline" | "label" | "credit" | "embargo"> & {
  days: number | null;
};

const plain = {
  languages: null,
  sound: false,
  ai: false,
  printCredit: false,
  licence: "none",
  printLicence: false,
} as const;

const said: Record<Template, Said> = {
  blog: {
    ...{ ...plain, scope: "rewrite", look: "nothing", readers: "invited" },
    ...{ retention: 30, days: null },
  },
  magazine: {
    ...{ ...plain, scope: "accuracy", look: "nothing", readers: "nobody" },
    ...{ retention: 30, days: 1 },
  },
  research: {
    ...{ ...plain, scope: "take-out", look: "generalisation", readers: "nobody" },
    ...{ retention: 30, days: 14 },
  },
  "oral-history": {
    ...{ ...plain, scope: "take-out", look: "ellipsis", readers: "invited" },
    ...{ retention: null, days: 60, licence: "cc-by-nc" as const },
  },
  legal: {
    ...{ ...plain, scope: "accuracy", look: "ellipsis", readers: "invited" },
    ...{ retention: 90, days: 30 },
  },
};

/** The rules that a template proposes now, with times of the author's zone. A day is a day: 24 hours. */
export function templateRules(template: Template, now: Date, zone: string): GroundRules {
  const { days, ...rules } = said[template];
  const at = days === null ? null : days === 1 ? nextDay(now, zone) : endOfDay(now, days, zone);
  return {
    ...{ template, ...rules, label: "", credit: "", embargo: null },
    deadline: at && { at: at.toISOString(), zone, extensions: days === 1 ? 1 : MOST_EXTENSIONS },
  };
}

/** The same time tomorrow, to the minute. */
function nextDay(now: Date, zone: string): Date {
  const at = addDays(now, 1, zone);
  return new Date(Math.floor(at.getTime() / 60_000) * 60_000);
}

function endOfDay(now: Date, days: number, zone: string): Date {
  const day = localTime(addDays(now, days, zone), zone).slice(0, 10);
  return instantOf(`${day}T23:59`, zone);
}
