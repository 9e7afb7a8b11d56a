import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { InterviewBar } from "@/components/interview/interview-bar";
import { AskForm } from "@/components/receipt/ask-form";
import { CopiesCard } from "@/components/receipt/copies-card";
import { DriftNote } from "@/components/receipt/drift-note";
import { KeepCard } from "@/components/receipt/keep-card";
import { ReceiptFacts } from "@/components/receipt/receipt-facts";
import { ReceiptHead } from "@/components/receipt/receipt-head";
import { RequestList } from "@/components/receipt/request-list";
import { RemovedCard } from "@/components/removed/removed-card";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { findSite } from "@/lib/commands/find-site";
import { showDrift } from "@/lib/commands/show-drift";
import type { ReceiptView } from "@/lib/core/publish/views";
import { readReceiptPage } from "@/lib/queries/receipt-page";
import { readRemoved } from "@/lib/queries/removed";

type Props = { params: Promise<{ id: string; receipt: string }> };

/** What both can keep: who agreed to which files and when, and the way to change or take down. */
export default async function ReceiptPage({ params }: Props) {
  const { id, receipt } = await params;
  const grant = await enter("receipt", receipt, "publication.read");
  if (!grant || grant.interviewId !== id) notFound();
  const [view, drift, removed, site] = await Promise.all([
    readReceiptPage(grant, receipt),
    showDrift(grant),
    readRemoved(grant),
    findSite(grant),
  ]);
  if (!view) notFound();
  const { interviewId, title, role } = view;
  const current = role === "interviewee" ? "review" : "publish";
  return (
    <PageWords of={["receipt", "removed"]}>
      <InterviewBar {...{ interviewId, title, role, current }}>
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto max-w-[720px] px-5 py-9">
        <ReceiptHead view={view} />
        {drift && <DriftNote {...{ view, drift }} />}
        <ReceiptFacts view={view} interviewId={interviewId} />
        <After view={view} site={site} />
        <KeepCard view={view} />
        <RemovedCard view={removed} />
      </main>
    </PageWords>
  );
}

const both = ["change", "take_down"] as const;

async function After({ view, site }: { view: ReceiptView; site: string | null }) {
  const t = await getTranslations("receipt");
  const { interviewId, canUndo } = view;
  const down = view.requests.find(({ kind, pushedAt }) => kind === "take_down" && pushedAt);
  const open = view.requests.filter(({ done }) => !done).map(({ kind }) => kind);
  // While a change is talked about, the post is still there: it can be taken down all the same.
  const kinds = open.length === 0 ? both : both.slice(open.includes("take_down") ? 2 : 1);
  const heading = "mt-8 mb-1 text-[15px] font-semibold";
  return (
    <>
      <h2 className={heading}>{t("limitsHeading")}</h2>
      <p className="m-0 text-ink-2">{t("limits")}</p>
      {view.requests.length > 0 && (
        <RequestList {...{ interviewId, canUndo }} requests={view.requests} />
      )}
      {view.canAsk && kinds.length > 0 && (
        <section className="print:hidden">
          <h2 className={heading}>{t("askHeading")}</h2>
          <p className="m-0 text-ink-2">{t("askIntro")}</p>
          <AskForm interviewId={view.interviewId} kinds={kinds} />
        </section>
      )}
      <h2 className={heading}>{t("copiesHeading")}</h2>
      {down ? (
        <CopiesCard {...{ interviewId, site }} requestId={down.id} ticked={down.copies} />
      ) : (
        <p className="m-0 text-ink-2">{t("copies")}</p>
      )}
      {view.stage === "in_review" && (
        <p>
          <Link href={`/interviews/${view.interviewId}`} className="text-accent underline">
            {t("toReview")}
          </Link>
        </p>
      )}
    </>
  );
}
