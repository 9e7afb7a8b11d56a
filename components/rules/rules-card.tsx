import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { PeopleView } from "@/lib/core/people/views";

/** Beside the list of people: what they agreed on, or the way to agree on something. */
export function RulesCard({ view }: { view: PeopleView }) {
  const t = useTranslations("rules");
  const format = useFormatter();
  const { interviewId, rules } = view;
  const said = !rules
    ? t("card.none")
    : rules.agreed
      ? t("card.agreed")
      : t("card.waits", { names: format.list(rules.missing) });
  return (
    <section className="mt-4 rounded-xl border border-rule bg-card px-4 py-4">
      <h2 className="m-0 mb-1 text-[15px] font-semibold">{t("title")}</h2>
      <p className="m-0 mb-3 text-[14px] text-ink-2">{said}</p>
      <Link href={`/interviews/${interviewId}/rules`} className={buttonClass()}>
        {t(rules || !view.change ? "card.open" : "card.propose")}
      </Link>
    </section>
  );
}
