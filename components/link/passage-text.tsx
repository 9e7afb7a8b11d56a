import { useTranslations } from "next-intl";

type Props = {
  excerpt: { text: string; out: boolean };
  in: { language: string; direction: "ltr" | "rtl" };
};

/** Words in their own language and direction, struck through where they are taken out. */
export function PassageText({ excerpt: { text, out }, in: { language, direction } }: Props) {
  const t = useTranslations("languages.place");
  return (
    <span
      lang={language}
      dir={direction}
      className="block min-w-0 flex-1 font-read text-[length:calc(17px*var(--script))] leading-[1.6] [overflow-wrap:anywhere]"
    >
      {out ? (
        <>
          <span className="sr-only">{t("removed")} </span>
          <s className="text-ink-2">{text}</s>
        </>
      ) : (
        text
      )}
    </span>
  );
}
