import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { VoicesDesk } from "@/components/attribution/voices-desk";
import { InterviewBar } from "@/components/interview/interview-bar";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { readVoicesPage } from "@/lib/queries/voices-page";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  return { title: `${(await getTranslations("voices"))("title")} · Readback` };
}

/** "Did you really say this?": where words may stand under the wrong name, for both sides. */
export default async function VoicesPage({ params }: Props) {
  const { id } = await params;
  const grant = await enter("interview", id, "removed.read");
  if (!grant) notFound();
  const view = await readVoicesPage(grant);
  const t = await getTranslations("voices");
  const { interviewId, role, title, transcriptId, language, direction, places, powers } = view;
  return (
    <PageWords of={["voices"]}>
      <InterviewBar {...{ interviewId, role, title }} current="review">
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto max-w-[720px] px-5 pt-7 sm:pt-9 sm:pb-16">
        <p className="m-0 mb-2 text-[13px]">
          <Link href={`/interviews/${interviewId}`} className="finger text-accent underline">
            {t("back")}
          </Link>
        </p>
        <h1 className="m-0 font-read text-[26px] leading-[1.2] font-semibold sm:text-[30px]">
          {t("title")}
        </h1>
        <p className="mt-2 mb-5 max-w-[62ch] text-[15px] text-ink-2">{t("lead")}</p>
        <VoicesDesk {...{ interviewId, transcriptId, language, direction, places, powers }} />
      </main>
    </PageWords>
  );
}
