import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { InterviewBar } from "@/components/interview/interview-bar";
import { AddLanguages } from "@/components/language/add-languages";
import { LanguageList } from "@/components/language/language-list";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { readLanguagesPage } from "@/lib/queries/languages-page";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  return { title: `${(await getTranslations("languages"))("title")} · Readback` };
}

/** The languages of an interview at a glance, for both sides. */
export default async function LanguagesPage({ params }: Props) {
  const grant = await enter("interview", (await params).id, "publication.read");
  if (!grant) notFound();
  const view = await readLanguagesPage(grant);
  const t = await getTranslations("languages");
  const { interviewId, title, role, powers } = view;
  const original = view.languages.find((language) => language.original);
  return (
    <PageWords of={["languages", "import"]}>
      <InterviewBar {...{ interviewId, title, role }} current="languages">
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto grid max-w-[760px] gap-5 px-5 py-9">
        <div>
          <h1 className="m-0 font-read text-[30px] leading-[1.2] font-semibold">{t("title")}</h1>
          <p className="mt-2 mb-0 max-w-[62ch] text-[15px] text-ink-2">
            {t(powers.consent ? "leadMine" : "lead")}
          </p>
        </div>
        <LanguageList view={view} />
        <p className="m-0 text-[14px]">
          <Link href={`/interviews/${interviewId}/everywhere`}>{t("everywhere")}</Link>
        </p>
        {powers.add && original && (
          <AddLanguages
            interviewId={interviewId}
            original={original}
            here={view.languages.map(({ language }) => language)}
          />
        )}
      </main>
    </PageWords>
  );
}
