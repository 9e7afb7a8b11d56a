import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { InterviewBar } from "@/components/interview/interview-bar";
import { Everywhere } from "@/components/term/everywhere";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { readEverywhere } from "@/lib/queries/everywhere";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  return { title: `${(await getTranslations("terms"))("title")} · Readback` };
}

/** The names of an interview and everywhere they are said, for both sides. */
export default async function EverywherePage({ params }: Props) {
  const grant = await enter("interview", (await params).id, "removed.read");
  if (!grant) notFound();
  const view = await readEverywhere(grant);
  const t = await getTranslations("terms");
  const { interviewId, title, role } = view;
  return (
    <PageWords of={["terms"]}>
      <InterviewBar {...{ interviewId, title, role }} current="languages">
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto grid max-w-[760px] gap-5 px-5 py-9">
        <div>
          <h1 className="m-0 font-read text-[30px] leading-[1.2] font-semibold">{t("title")}</h1>
          <p className="mt-2 mb-0 max-w-[62ch] text-[15px] text-ink-2">{t("lead")}</p>
        </div>
        <Everywhere view={view} />
      </main>
    </PageWords>
  );
}
