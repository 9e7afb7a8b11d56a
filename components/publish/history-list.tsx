import Link from "next/link";
import { useTranslations } from "next-intl";
import type { PublicationView } from "@/lib/core/publish/views";
import { useMoment } from "./moment";

type Props = { interviewId: string; publications: PublicationView[] };

/** What was published before, newest first. */
export function HistoryList({ interviewId, publications }: Props) {
  const t = useTranslations("publish");
  const moment = useMoment();
  if (publications.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="m-0 mb-2 text-[13px] font-semibold text-ink-2">{t("history.heading")}</h2>
      <ul className="m-0 grid list-none gap-2 p-0 text-[13px]">
        {publications.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center gap-x-3 border-rule border-t pt-2"
          >
            <span className="font-[550]">{t(`history.${stateOf(one)}`)}</span>
            <span className="text-ink-2">{moment(one.at)}</span>
            {one.commit && <code className="text-ink-2">{one.commit.slice(0, 10)}</code>}
            {one.receipt && (
              <Link
                href={`/interviews/${interviewId}/receipts/${one.receipt.id}`}
                className="finger text-accent underline"
              >
                {one.receipt.code}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateOf(one: PublicationView) {
  if (one.state !== "pushed") return one.state;
  if (one.reason === "unchanged") return "unchanged" as const;
  if (one.takeDown) return "take-down" as const;
  return one.replaced ? ("replaced" as const) : ("publish" as const);
}
