import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { HistoryList } from "@/components/history/history-list";
import { HistoryTurner } from "@/components/history/history-turner";
import { InterviewBar } from "@/components/interview/interview-bar";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { readHistoryPage } from "@/lib/queries/history-page";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
};

export async function generateMetadata() {
  return { title: `${(await getTranslations("history"))("title")} · Readback` };
}

/** What happened in an interview, for both sides: one sentence an event, newest first. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const grant = await enter("interview", (await params).id, "publication.read");
  if (!grant) notFound();
  const { before } = await searchParams;
  const from = /^[1-9]\d{0,8}$/.test(String(before)) ? Number(before) : null;
  const view = await readHistoryPage(grant, from);
  const t = await getTranslations("history");
  const { interviewId, title, role, lines } = view;
  return (
    <PageWords of={[]}>
      <InterviewBar {...{ interviewId, title, role }} current="history">
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto max-w-[720px] px-5 py-9">
        <h1 className="m-0 mb-1 font-read text-[30px] leading-[1.2] font-semibold">{t("title")}</h1>
        <p className="mt-0 mb-7 max-w-[62ch] text-[15px] text-ink-2">{t("lead")}</p>
        {lines.length === 0 && <p className="text-ink-2">{t(from ? "noOlder" : "empty")}</p>}
        <HistoryList interviewId={interviewId} lines={lines} />
        <HistoryTurner view={view} />
      </main>
    </PageWords>
  );
}
