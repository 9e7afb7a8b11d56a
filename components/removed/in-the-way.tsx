import Link from "next/link";
import { useTranslations } from "next-intl";
import type { RemovedView } from "@/lib/core/removed/removed-view";

/** Why it cannot be erased yet, with the way to each passage it is about. */
export function InTheWay({ view: { interviewId, standing, waits } }: { view: RemovedView }) {
  const t = useTranslations("removed");
  if (standing.length === 0) return waits ? <p className="m-0">{t("waits")}</p> : null;
  return (
    <div className="rounded-lg border border-warn px-3 py-2.5">
      <p className="m-0">{t("standing", { count: standing.length })}</p>
      <p className="m-0 mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {standing.map((key) => (
          <Link
            key={key}
            href={`/interviews/${interviewId}#${key}`}
            className="finger py-1 text-accent underline"
          >
            {key}
          </Link>
        ))}
      </p>
    </div>
  );
}
