import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { CorrectPost } from "@/components/correction/correct-post";
import { FindingList } from "@/components/finding/finding-list";
import { InterviewBar } from "@/components/interview/interview-bar";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { directionOf } from "@/lib/core/translation/direction";
import { readFindingsPage } from "@/lib/queries/findings-page";

type Props = { params: Promise<{ id: string }> };

/** What looked odd at import, for the author's side. */
export default async function FindingsPage({ params }: Props) {
  const { id } = await params;
  const grant = await enter("interview", id, "finding.read");
  if (!grant) notFound();
  const view = await readFindingsPage(grant);
  const t = await getTranslations("findings");
  const { interviewId, role, findings, language, canDismiss } = view;
  return (
    <PageWords of={["findings", "correction"]}>
      <InterviewBar
        {...{ interviewId, role }}
        title={view.title || t("untitled")}
        current="findings"
      >
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto max-w-[860px] px-5 py-9">
        <h1 className="m-0 font-read text-[30px] leading-[1.2] font-semibold">{t("title")}</h1>
        <p className="mt-2 mb-7 max-w-[62ch] text-[15px] text-ink-2">{t("lead")}</p>
        <FindingList {...{ findings, interviewId, language, canDismiss }} />
        <div className="mt-10 empty:hidden">
          {view.canCorrect && (
            <CorrectPost
              {...{ transcriptId: view.transcriptId, language, direction: directionOf(language) }}
              review={`/interviews/${interviewId}`}
            />
          )}
        </div>
      </main>
    </PageWords>
  );
}
