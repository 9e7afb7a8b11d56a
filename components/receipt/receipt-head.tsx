import { useTranslations } from "next-intl";
import { useMoment } from "@/components/publish/moment";
import type { ReceiptFactsView } from "@/lib/core/publish/views";

/** What happened, and when. */
export function ReceiptHead({ view }: { view: ReceiptFactsView }) {
  const t = useTranslations("receipt");
  const moment = useMoment();
  return (
    <>
      <h1 className="m-0 font-read text-[30px] leading-tight font-semibold">
        {t("heading", { code: view.code })}
      </h1>
      <p className="mt-1 mb-0 text-[15px]">{t(view.kind, { date: moment(view.at) })}</p>
      <p className="mt-1 mb-0 text-ink-2">{t("intro")}</p>
    </>
  );
}
