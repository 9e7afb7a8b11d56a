import { expect, test } from "vitest";
import { closingOf } from "./closing-of";
import { templates } from "./ground-rules";
import { localTime } from "./local-time";
import { templateRules } from "./template-rules";

const zone = "America/New_York";
const now = new Date("2026-10-30T15:20:45Z"); // two days before clocks are set back there

test("a day is a day, and longer deadlines end with their day", () => {
  const ends = templates.map((template) => {
    const { deadline } = templateRules(template, now, zone);
    return [template, deadline && localTime(new Date(deadline.at), zone)];
  });
  expect(Object.fromEntries(ends)).toEqual({
    blog: null,
    magazine: "2026-10-31T11:20",
    research: "2026-11-13T23:59",
    "oral-history": "2026-12-29T23:59",
    legal: "2026-11-29T23:59",
  });
});

test("no template prints, allows sound or AI tools, or waits by itself", () => {
  for (const template of templates) {
    const rules = templateRules(template, now, zone);
    expect(closingOf(rules)).toEqual([]);
    expect([rules.sound, rules.ai, rules.embargo]).toEqual([false, false, null]);
  }
});

test("credit and licence are printed only where that is chosen", () => {
  const rules = { ...templateRules("blog", now, zone), credit: "Ines", licence: "cc-by" } as const;
  expect(closingOf(rules)).toEqual([]);
  expect(closingOf({ ...rules, printCredit: true, printLicence: true })).toEqual([
    { words: "Ines" },
    { words: "CC BY 4.0", href: "https://creativecommons.org/licenses/by/4.0/" },
  ]);
  expect(closingOf({ ...rules, licence: "reserved", printLicence: true })).toEqual([]);
});
