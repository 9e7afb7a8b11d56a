import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { PublishView } from "@/lib/core/publish/views";
import { GateItem } from "./gate-item";
import { useMoment } from "./moment";

/** The ground rules, where there are some, and the day before which nothing is published. */
export function RulesItems({ view }: { view: PublishView }) {
  const t = useTranslations("publish.rules");
  const format = useFormatter();
  const moment = useMoment();
  const { interviewId, rules, held } = view;
  if (!rules) return null;
  const missing = format.list(rules.missing);
  return (
    <>
      <GateItem
        done={rules.agreed}
        title={rules.agreed ? t("agreed") : t("waits", { names: missing })}
      >
        <Link
          href={`/interviews/${interviewId}/rules`}
          className="finger text-[13px] text-accent underline"
        >
          {t("open")}
        </Link>
      </GateItem>
      {held && (
        <GateItem done={false} title={t("held", { time: moment(held) })} hint={t("heldHint")} />
      )}
    </>
  );
}
