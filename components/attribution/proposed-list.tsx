import Link from "next/link";
import { useTranslations } from "next-intl";
import type { VoiceView } from "@/lib/core/attribution/views";
import type { VoicesDeskProps } from "./voices-desk";

type Props = { places: VoiceView[]; desk: Pick<VoicesDeskProps, "interviewId"> };

/** What somebody proposed about places, and where it is answered. */
export function ProposedList({ places, desk }: Props) {
  const t = useTranslations("voices");
  const proposed = places.filter(({ proposed, dismissed }) => proposed && !dismissed);
  if (proposed.length === 0) return null;
  return (
    <section className="mt-9 rounded-xl border border-rule bg-card">
      <h2 className="m-0 px-4 py-3 text-[13px] font-[550]">
        {t("proposals", { count: proposed.length })}
      </h2>
      <ul className="m-0 list-none border-rule border-t p-0">
        {proposed.map(({ mark, first, proposed: by }) => (
          <li
            key={mark}
            className="flex flex-wrap items-center justify-between gap-x-5 border-rule border-t px-4 py-2.5 text-[14px] first:border-t-0"
          >
            <bdi>{by?.byName}</bdi>
            <Link
              href={`/interviews/${desk.interviewId}#${first.passages[0]?.anchor}`}
              className="finger text-[13px] text-accent underline"
            >
              {t(by?.mine ? "inText" : "answer")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
