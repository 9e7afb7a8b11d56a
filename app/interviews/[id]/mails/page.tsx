import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlainBar } from "@/components/account/plain-bar";
import { DeclineLink } from "@/components/decline/decline-link";
import { MailChoices } from "@/components/inbox/mail-choices";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { readMailsPage } from "@/lib/queries/mails-page";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  return { title: `${(await getTranslations("notices"))("mails.title")} · Readback` };
}

/** Which mails one gets about an interview. */
export default async function MailsPage({ params }: Props) {
  const { id } = await params;
  const grant = await enter("interview", id, "mail.choose");
  if (!grant) notFound();
  const { interviewId, choice, zone } = await readMailsPage(grant);
  const t = await getTranslations("notices.mails");
  return (
    <PageWords of={["notices"]}>
      <PlainBar name={grant.name} />
      <main id="text" className="mx-auto max-w-[520px] px-5 py-9">
        <h1 className="m-0 mb-2 font-read text-[30px] leading-[1.2] font-semibold text-balance">
          {t("title")}
        </h1>
        <p className="m-0 mb-6 text-[15px] text-ink-2 text-pretty">{t("lead")}</p>
        <MailChoices {...{ interviewId, choice }} />
        <p className="mt-5 mb-0 text-[13px] text-ink-2">
          {zone ? t("zone", { zone }) : t("noZone")}
        </p>
        {grant.also("review.decline") && <DeclineLink interviewId={interviewId} />}
        <p className="mt-6 mb-0 text-[14px]">
          <Link href={`/interviews/${interviewId}`} className="finger text-accent">
            {t("back")}
          </Link>
        </p>
      </main>
    </PageWords>
  );
}
