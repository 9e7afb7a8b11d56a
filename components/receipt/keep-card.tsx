import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { ReceiptFactsView } from "@/lib/core/publish/views";

/** The file to keep, and what it is good for. */
export function KeepCard({ view }: { view: ReceiptFactsView }) {
  const t = useTranslations("receipt.file");
  return (
    <section className="print:hidden">
      <h2 className="mt-8 mb-1 text-[15px] font-semibold">{t("heading")}</h2>
      {view.hasFile && (
        <>
          <a href={`/api/v1/receipts/${view.link}`} download className={buttonClass("plain")}>
            {t("get")}
          </a>
          <p className="m-0 mt-2 text-ink-2">{t("hint")}</p>
        </>
      )}
      <p className="m-0 mt-1 text-ink-2">{t("page")}</p>
    </section>
  );
}
