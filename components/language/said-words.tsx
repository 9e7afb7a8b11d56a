import { useTranslations } from "next-intl";
import type { SaidView, TranslationView } from "@/lib/core/translation/open-place";
import { segmentsOf } from "./segments-of";

type Props = { said: SaidView; original: TranslationView["original"] };

/** What the original says here, with what is taken out of it and what changed in it. */
export function SaidWords({ said, original }: Props) {
  const t = useTranslations("languages.place");
  const parts = said.out
    ? [{ kind: "removed" as const, text: said.text }]
    : (said.changes ?? segmentsOf(said.text, said.cuts));
  return (
    <p
      lang={original.language}
      dir={original.direction}
      className="m-0 font-read text-[17px] leading-[1.6] not-first:mt-2"
    >
      {parts.map(({ kind, text }, index) => {
        // The parts have no identity but their order; a change of one prints them all anew.
        const key = `${index}-${kind}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Mark = kind === "removed" ? "del" : "ins";
        return (
          <Mark key={key} className={kind === "removed" ? "text-ink-2" : "bg-ins no-underline"}>
            <span className="sr-only">{t(kind)} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
