"use client";

import { useTranslations } from "next-intl";
import { PassageList } from "@/components/language/passage-list";
import { Button } from "@/components/ui/button";
import type { CorrectionView } from "@/lib/core/import/correction";
import type { CorrectPostProps } from "./correct-post";

type Props = Pick<CorrectPostProps, "language" | "direction" | "review"> & {
  view: CorrectionView;
  take: () => void;
  reset: () => void;
};

/** What a corrected post would change, and the one button that takes it; or what is in its way. */
export function ComparedPost({ view, take, reset, language, direction, review }: Props) {
  const t = useTranslations("correction");
  const { problem, passages } = view;
  const counts = (["same", "moved", "changed", "added", "gone"] as const).filter(
    (one) => one === "same" || view[one] > 0,
  );
  const affected = (["approved", "threads", "stale"] as const).filter((one) => view[one] > 0);
  const nothing = view.changed + view.added + view.gone + view.moved === 0;
  return (
    <div className="grid gap-3">
      <ul className="m-0 flex list-none flex-wrap gap-x-5 gap-y-1 p-0 font-[550]">
        {counts.map((one) => (
          <li key={one}>{t(`count.${one}`, { count: view[one] })}</li>
        ))}
      </ul>
      {problem ? (
        <div role="alert">
          <p className="m-0 max-w-[62ch] text-danger">{t(`problem.${problem}`)}</p>
          <PassageList
            passages={passages}
            language={language}
            direction={direction}
            page={review}
            className="mt-2 mb-0 grid list-none gap-1 p-0"
          />
        </div>
      ) : (
        <ul className="m-0 grid max-w-[62ch] list-disc gap-1 ps-5 text-ink-2">
          {nothing && <li>{t("nothing")}</li>}
          {affected.map((one) => (
            <li key={one}>{t(`affected.${one}`, { count: view[one] })}</li>
          ))}
          {view.signed && <li>{t("affected.signed")}</li>}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        {!problem && (
          <Button kind="primary" onClick={take}>
            {t("take")}
          </Button>
        )}
        <Button onClick={reset}>{t(problem ? "other" : "cancel")}</Button>
      </div>
    </div>
  );
}
