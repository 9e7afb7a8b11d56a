"use client";

import { useTranslations } from "next-intl";
import type { RulesFacts } from "@/lib/core/rules/rules-view";

/** Beside a new wording: which of them both agreed on to expect. It keeps nobody from suggesting others. */
export function ScopeHint({ rules }: { rules: RulesFacts | null }) {
  const t = useTranslations("rules.scopeHint");
  if (!rules || rules.scope === "rewrite") return null;
  return <p className="hint">{t(rules.scope)}</p>;
}
