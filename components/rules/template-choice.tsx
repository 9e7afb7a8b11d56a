"use client";

import { useTimeZone, useTranslations } from "next-intl";
import { templates } from "@/lib/core/rules/ground-rules";
import { templateRules } from "@/lib/core/rules/template-rules";
import type { Changing } from "./change";
import { Choice } from "./fields";

/** What the rules begin with; choosing another one fills all of them in anew. */
export function TemplateChoice({ rules, change }: Omit<Changing, "problem">) {
  const t = useTranslations("rules.template");
  const zone = useTimeZone() ?? "UTC";
  return (
    <Choice
      legend={t("legend")}
      values={templates}
      value={rules.template}
      say={(template) => (
        <>
          <b className="block font-[550]">{t(template)}</b>
          <span className="text-[13px] text-ink-2">{t(`hint.${template}`)}</span>
        </>
      )}
      choose={(template) => change(templateRules(template, new Date(), zone))}
    />
  );
}
