import Link from "next/link";
import { useTranslations } from "next-intl";

/** The quiet way to say no, or not now. */
export function DeclineLink({ interviewId }: { interviewId: string }) {
  const t = useTranslations("common");
  return (
    <p className="mt-3 mb-0 text-[13px]">
      <Link href={`/interviews/${interviewId}/decline`} className="finger text-ink-2 underline">
        {t("decline")}
      </Link>
    </p>
  );
}
