import { useTranslations } from "next-intl";
import type { TranslationView } from "@/lib/core/translation/open-place";
import { PassageList } from "./passage-list";
import type { BroughtBack } from "./use-bring-back";

type Props = { result: BroughtBack; view: TranslationView };

/** What became of a file that came back, and which passages are in its way. */
export function BringBackResult({ result, view }: Props) {
  const t = useTranslations("languages.translator");
  const refused = result.state === "refused" ? result : null;
  const named = view.places.filter(({ id }) => refused?.passages.includes(id));
  return (
    <div aria-live="polite" className="mt-3 text-[14px] empty:hidden">
      {(result.state === "sending" || result.state === "done") && (
        <p className="m-0 text-ink-2">{t(`state.${result.state}`)}</p>
      )}
      {refused && (
        <p className="m-0 text-danger">
          {t(`problem.${refused.problem}`, {
            where: refused.where,
            count: refused.passages.length,
          })}
        </p>
      )}
      {named.length > 0 && (
        <PassageList
          passages={named}
          language={view.language}
          direction={view.direction}
          className="mt-2 mb-0 grid list-none gap-1 p-0"
        />
      )}
    </div>
  );
}
