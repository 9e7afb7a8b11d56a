import type { useTranslations } from "next-intl";
import { structureProblems } from "@/lib/core/suggestion/structure/draft";

const known = [...structureProblems, "waiting", "unreached", "stale"] as const;

/** Why passages were not put together anew, in a sentence that says what to do. */
export function problemOf(why: string, t: ReturnType<typeof useTranslations<"review">>): string {
  const found = known.find((one) => one === why);
  return found ? t(`structure.problem.${found}`) : t("structure.problem.other");
}
