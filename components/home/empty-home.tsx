import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";

/** What the home page says before there is anything: what to do, or whom to ask. */
export function EmptyHome({ author, email }: { author: boolean; email: string }) {
  const t = useTranslations("home");
  const who = author ? "author" : "guest";
  return (
    <section className="rounded-xl border border-rule bg-card px-6 py-10 sm:px-10">
      <h2 className="m-0 font-read text-[21px] leading-snug font-semibold">
        {t(`empty.${who}.title`)}
      </h2>
      <p className="m-0 mt-2 max-w-[54ch] text-[15px] text-ink-2 [overflow-wrap:anywhere]">
        {t(`empty.${who}.lead`, { email })}
      </p>
      {author && (
        <Link href="/import" className={buttonClass("primary", "mt-6 px-4 py-2.5 text-[14px]")}>
          {t("import")}
        </Link>
      )}
    </section>
  );
}
