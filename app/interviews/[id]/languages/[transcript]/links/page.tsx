import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { InterviewBar } from "@/components/interview/interview-bar";
import { LinkTable } from "@/components/link/link-table";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { languageName } from "@/lib/i18n/language-name";
import { readLinkPage } from "@/lib/queries/link-page";

type Props = { params: Promise<{ id: string; transcript: string }> };

export async function generateMetadata() {
  return { title: `${(await getTranslations("languages"))("title")} · Readback` };
}

/** A translation beside the original, to see what belongs together and to correct it. */
export default async function LinksPage({ params }: Props) {
  const { id, transcript } = await params;
  const grant = await enter("interview", id, "removed.read");
  const view = grant && (await readLinkPage(grant, transcript));
  if (!view) notFound();
  const t = await getTranslations("languages.links");
  const format = await getFormatter();
  const { interviewId, title, role } = view;
  const language = languageName(format, view.language);
  return (
    <PageWords of={["languages"]}>
      <InterviewBar {...{ interviewId, title, role }} current="languages">
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto max-w-[1180px] px-3 pt-9 pb-48 sm:px-5">
        <p className="m-0 mb-2 text-[13px]">
          <Link
            href={`/interviews/${interviewId}/languages/${view.transcriptId}`}
            className="finger text-accent underline"
          >
            {t("back", { language })}
          </Link>
        </p>
        <h1 className="m-0 first-letter:uppercase font-read text-[30px] leading-[1.2] font-semibold">
          {t("title", { language })}
        </h1>
        <p className="mt-2 mb-6 max-w-[62ch] text-[15px] text-ink-2">
          {t(view.corrects ? "lead" : "leadOnly")}
        </p>
        <LinkTable view={view} />
      </main>
    </PageWords>
  );
}
