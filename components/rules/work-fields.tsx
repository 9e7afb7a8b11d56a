"use client";

import { useFormatter, useTimeZone, useTranslations } from "next-intl";
import { MOST_EXTENSIONS, scopes } from "@/lib/core/rules/ground-rules";
import { languageName } from "@/lib/i18n/language-name";
import type { Changing } from "./change";
import { Choice, Select, Tick } from "./fields";
import { MomentField } from "./moment-field";

type Props = Omit<Changing, "problem"> & { languages: string[] };

/** What is done with the words, by when, and in which languages. */
export function WorkFields({ rules, change, languages }: Props) {
  const t = useTranslations("rules.form");
  const zone = useTimeZone() ?? "UTC";
  const { deadline } = rules;
  const extensions = deadline?.extensions ?? MOST_EXTENSIONS;
  return (
    <>
      <Choice
        legend={useTranslations("rules.row")("scope")}
        values={scopes}
        value={rules.scope}
        say={(scope) => t(`scope.${scope}`)}
        choose={(scope) => change({ scope })}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <MomentField
          label={t("deadline")}
          hint={t("deadlineHint", { zone })}
          problem={null}
          value={deadline}
          change={(moment) => change({ deadline: moment && { ...moment, extensions } })}
        />
        {deadline && (
          <Select
            label={t("extensions")}
            values={[0, 1, 2]}
            value={deadline.extensions}
            say={(count) => t("extensionsChoice", { count })}
            choose={(count) => change({ deadline: { ...deadline, extensions: count } })}
          />
        )}
      </div>
      {languages.length > 0 && <LanguageTicks {...{ rules, change, languages }} />}
      <div>
        <Tick label={t("sound")} on={rules.sound} change={(sound) => change({ sound })} />
        <Tick label={t("ai")} on={rules.ai} change={(ai) => change({ ai })} />
      </div>
    </>
  );
}

function LanguageTicks({ rules, change, languages }: Props) {
  const t = useTranslations("rules.form");
  const format = useFormatter();
  const chosen = rules.languages;
  const without = (tag: string) => (chosen ?? []).filter((one) => one !== tag);
  return (
    <div>
      <Choice
        legend={t("languages")}
        values={["every", "some"] as const}
        value={chosen === null ? "every" : "some"}
        say={(which) => t(which)}
        choose={(which) => change({ languages: which === "every" ? null : languages })}
      />
      {chosen !== null && (
        <div className="ms-6">
          {languages.map((tag) => (
            <Tick
              key={tag}
              label={languageName(format, tag)}
              on={chosen.includes(tag)}
              change={(on) => change({ languages: on ? [...chosen, tag] : without(tag) })}
            />
          ))}
        </div>
      )}
    </div>
  );
}
