import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AskByCode } from "@/components/receipt/ask-by-code";
import { KeepCard } from "@/components/receipt/keep-card";
import { ReceiptFacts } from "@/components/receipt/receipt-facts";
import { ReceiptHead } from "@/components/receipt/receipt-head";
import { Brand } from "@/components/ui/brand";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { visitor } from "@/lib/access/visitor";
import { readLinkedReceipt } from "@/lib/queries/receipt-by-link";

type Props = { params: Promise<{ link: string }> };

/**
 * A receipt for whoever holds its link, without an account: what is public anyway, and the names under it.
 * Who takes part in the interview and is signed in is led to the same receipt inside it.
 */
export default async function LinkedReceiptPage({ params }: Props) {
  await visitor();
  const { link } = await params;
  const view = await readLinkedReceipt(link);
  if (!view) notFound();
  const grant = await enter("receipt", view.id, "publication.read");
  if (grant) redirect(`/interviews/${grant.interviewId}/receipts/${view.id}`);
  const t = await getTranslations("receipt");
  const heading = "mt-8 mb-1 text-[15px] font-semibold";
  return (
    <PageWords of={["receipt", "sign-in"]}>
      <header className="flex items-center border-b border-rule px-5 py-3.5 sm:px-7">
        <Brand />
      </header>
      <main id="text" className="mx-auto max-w-[720px] px-5 py-9">
        <ReceiptHead view={view} />
        <ReceiptFacts view={view} />
        <h2 className={heading}>{t("limitsHeading")}</h2>
        <p className="m-0 text-ink-2">{t("limits")}</p>
        {view.askers.length > 0 && (
          <section className="print:hidden">
            <h2 className={heading}>{t("askHeading")}</h2>
            <AskByCode link={link} askers={view.askers} />
          </section>
        )}
        <KeepCard view={view} />
      </main>
    </PageWords>
  );
}
