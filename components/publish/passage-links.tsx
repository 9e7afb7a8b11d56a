import Link from "next/link";
import { useTranslations } from "next-intl";

/** Links to passages by key (`p-0137`); a long list says how many more there are. */
export function PassageLinks({ interviewId, keys }: { interviewId: string; keys: string[] }) {
  const t = useTranslations("publish");
  const shown = keys.slice(0, 5);
  return (
    <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px]">
      {shown.map((key) => (
        <Link
          key={key}
          href={`/interviews/${interviewId}#${key}`}
          className="finger py-0.5 text-accent underline"
        >
          {t("place", { number: Number(key.replace(/\D/g, "")) })}
        </Link>
      ))}
      {keys.length > shown.length && (
        <span className="text-ink-2">{t("more", { count: keys.length - shown.length })}</span>
      )}
    </span>
  );
}
