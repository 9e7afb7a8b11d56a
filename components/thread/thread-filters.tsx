import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { TabStrip } from "@/components/ui/tab-strip";
import { listed, type ThreadShow, type ThreadsView, threadShows } from "@/lib/core/thread/views";

type Props = { view: ThreadsView; show: ThreadShow };

/** Which conversations are listed, with how many there are of each; those without any are left out. */
export function ThreadFilters({ view, show }: Props) {
  const t = useTranslations("threads");
  const format = useFormatter();
  const counts = threadShows.map((one) => {
    return { one, count: view.items.filter((item) => listed(item, one)).length };
  });
  const offered = counts.filter(({ one, count }) => count > 0 || one === show || one === "open");
  return (
    <TabStrip label={t("filters")} className="mb-5 flex gap-1 text-[13px]">
      {offered.map(({ one, count }) => (
        <Link
          key={one}
          href={`/interviews/${view.interviewId}/threads?show=${one}`}
          aria-current={one === show ? "page" : undefined}
          className="inline-flex items-center gap-2 whitespace-nowrap rounded-[7px] px-3 py-1.5 pointer-coarse:min-h-11 text-ink-2 no-underline hover:text-ink aria-[current]:bg-card aria-[current]:font-[550] aria-[current]:text-ink aria-[current]:shadow-[0_0_0_1px_var(--rule)]"
        >
          {t(`show.${one}`)}
          <small className="tabular-nums">{format.number(count)}</small>
        </Link>
      ))}
    </TabStrip>
  );
}
