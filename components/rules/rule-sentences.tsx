import { useFormatter, useTimeZone, useTranslations } from "next-intl";
import { licenceName } from "@/lib/core/rules/closing-of";
import type { GroundRules } from "@/lib/core/rules/ground-rules";
import { localTime } from "@/lib/core/rules/local-time";
import type { OtherClock } from "@/lib/core/rules/rules-view";
import { languageName } from "@/lib/i18n/language-name";
import { useRuleTime } from "./use-rule-time";

/** The rows in which rules are read, in this order. */
export const rows = [
  ...(["scope", "deadline", "languages", "sound", "ai", "look", "retention"] as const),
  ...(["readers", "credit", "licence", "embargo"] as const),
];
export type Row = (typeof rows)[number];

/** What each row says, as sentences, each one thing. */
export function useRuleSentences(
  rules: GroundRules,
  deadline: string | null,
  clocks: OtherClock[],
): Record<Row, string[]> {
  const t = useTranslations("rules.say");
  const until = useDeadline(rules, deadline, clocks);
  const languages = useLanguages(rules);
  const licence = useLicence(rules);
  const time = useRuleTime();
  const { scope, sound, ai, look, label, retention, readers, embargo } = rules;
  const { credit, printCredit } = rules;
  return {
    scope: [t(`scope.${scope}`), t("always")],
    deadline: until,
    languages: [languages],
    sound: [t(`sound.${sound ? "yes" : "no"}`)],
    ai: [t(`ai.${ai ? "yes" : "no"}`)],
    look: [t(`look.${look}`, { label })],
    retention: [
      retention === null ? t("retention.never") : t("retention.days", { days: retention }),
    ],
    readers: [t(`readers.${readers}`)],
    credit: [
      credit ? t(`credit.${printCredit ? "printed" : "kept"}`, { credit }) : t("credit.none"),
    ],
    licence: [licence],
    embargo: [embargo ? t("embargo.until", { time: time(embargo.at) }) : t("embargo.none")],
  };
}

/** The same instant on both clocks, where these differ. */
function useDeadline(rules: GroundRules, deadline: string | null, clocks: OtherClock[]): string[] {
  const t = useTranslations("rules.say.deadline");
  const zone = useTimeZone() ?? "UTC";
  const time = useRuleTime();
  const set = rules.deadline;
  const at = deadline ?? set?.at;
  if (!set || !at) return [t("none")];
  const own = localTime(new Date(at), zone);
  const other = clocks.filter((clock) => localTime(new Date(at), clock.zone) !== own);
  return [
    t("until", { time: time(at) }),
    ...other.map((clock) => t("theirs", { name: clock.name, time: time(at, clock.zone) })),
    t("extensions", { count: set.extensions }),
    t("silence"),
  ];
}

function useLanguages({ languages }: GroundRules): string {
  const t = useTranslations("rules.say.languages");
  const format = useFormatter();
  if (languages === null) return t("all");
  if (languages.length === 0) return t("none");
  const names = languages.map((tag) => languageName(format, tag));
  return t("some", { languages: format.list(names) });
}

function useLicence({ licence, printLicence }: GroundRules): string {
  const t = useTranslations("rules");
  const name = licenceName(licence);
  if (name) return t(`say.licence.${printLicence ? "printed" : "kept"}`, { name });
  return t("say.licence.kept", { name: t(`licence.${licence === "reserved" ? licence : "none"}`) });
}
