import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";

/** Nothing is left to ask, or there never was anything. */
export function VoicesDone({ interviewId, asked }: { interviewId: string; asked: boolean }) {
  const t = useTranslations("voices");
  return (
    <section className="rounded-xl border border-rule bg-card px-5 py-7 text-center">
      <p className="m-0 font-read text-[20px] font-semibold">{t(asked ? "done" : "none")}</p>
      <p className="m-0 mt-1 mb-5 text-[14px] text-ink-2">{t(asked ? "doneHint" : "noneHint")}</p>
      <Link href={`/interviews/${interviewId}`} className={buttonClass("primary", "py-3")}>
        {t("back")}
      </Link>
    </section>
  );
}
