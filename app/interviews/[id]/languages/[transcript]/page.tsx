import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { CorrectPost } from "@/components/correction/correct-post";
import { InterviewBar } from "@/components/interview/interview-bar";
import { DifferenceList } from "@/components/language/difference-list";
import { FillDesk } from "@/components/language/fill-desk";
import { PlaceList } from "@/components/language/place-list";
import { TranslatorFile } from "@/components/language/translator-file";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import type { TranslationView } from "@/lib/core/translation/open-place";
import { languageName } from "@/lib/i18n/language-name";
import { readTranslationPage } from "@/lib/queries/translation-page";

type Props = { params: Promise<{ id: string; transcript: string }> };

export async function generateMetadata() {
  return { title: `${(await getTranslations("languages"))("title")} · Readback` };
}

/** What in one translation somebody has to look at. */
export default async function TranslationPage({ params }: Props) {
  const { id, transcript } = await params;
  const grant = await enter("interview", id, "removed.read");
  const view = grant && (await readTranslationPage(grant, transcript));
  if (!view) notFound();
  const t = await getTranslations("languages.place");
  const links = await getTranslations("languages.links");
  const format = await getFormatter();
  const { interviewId, title, role, language } = view;
  const name = languageName(format, language);
  return (
    <PageWords of={["languages", "correction"]}>
      <InterviewBar {...{ interviewId, title, role }} current="languages">
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto max-w-[980px] px-5 py-9">
        <p className="m-0 mb-2 text-[13px]">
          <Link
            href={`/interviews/${interviewId}/languages`}
            className="finger text-accent underline"
          >
            {t("back")}
          </Link>
        </p>
        <h1 className="m-0 font-read text-[30px] leading-[1.2] font-semibold">
          {t("title", { language: name })}
        </h1>
        <p className="mt-2 mb-6 max-w-[62ch] text-[15px] text-ink-2">{t(leadOf(view))}</p>
        {view.hidden > 0 && (
          <p className="mt-0 mb-6 max-w-[62ch] text-[14px] text-ink-2">
            {t("hidden", { count: view.hidden })}
          </p>
        )}
        <p className="m-0 mb-6 text-[14px]">
          <Link
            href={`/interviews/${interviewId}/languages/${transcript}/links`}
            className="finger text-accent underline"
          >
            {links("open")}
          </Link>
        </p>
        {view.powers.edit && <FillDesk view={view} />}
        {view.powers.edit && <TranslatorFile view={view} />}
        <PlaceList view={view} />
        <DifferenceList view={view} />
        <div className="mt-10 empty:hidden">
          {view.powers.edit && (
            <CorrectPost
              {...{ transcriptId: transcript, language, direction: view.direction }}
              review={`/interviews/${interviewId}?in=${language}`}
            />
          )}
        </div>
      </main>
    </PageWords>
  );
}

/** What is written here needs no word about doubts; only where nothing is left is nothing found. */
function leadOf({ places, missing, fill, powers, differences }: TranslationView) {
  if (places.length + missing.length > 0) return "lead";
  if (fill.done < fill.total) return powers.edit ? "fill" : "unwritten";
  return differences.some(({ dismissed }) => !dismissed) ? "differs" : "done";
}
