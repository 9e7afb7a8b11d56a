import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { EffectList } from "@/components/integrity/effect-list";
import { InterviewBar } from "@/components/interview/interview-bar";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { readEffectsPage } from "@/lib/queries/effects-page";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ in?: string | string[] }>;
};

export async function generateMetadata() {
  return { title: `${(await getTranslations("integrity"))("title")} · Readback` };
}

/** What the removals did to the rest, for both sides. */
export default async function EffectsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { in: asked } = await searchParams;
  const grant = await enter("interview", id, "removed.read");
  const view = grant && (await readEffectsPage(grant, typeof asked === "string" ? asked : null));
  if (!view) notFound();
  const t = await getTranslations("integrity");
  const { interviewId, role, title, transcriptId, language, effects, canDismiss } = view;
  const review = `/interviews/${interviewId}${view.original ? "" : `?in=${language}`}`;
  return (
    <PageWords of={["integrity"]}>
      <InterviewBar {...{ interviewId, role, title }} current="review">
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto max-w-[860px] px-5 py-9">
        <p className="m-0 mb-2 text-[13px]">
          <Link href={review} className="finger text-accent underline">
            {t("back")}
          </Link>
        </p>
        <h1 className="m-0 font-read text-[30px] leading-[1.2] font-semibold">{t("title")}</h1>
        <p className="mt-2 mb-7 max-w-[62ch] text-[15px] text-ink-2">{t("lead")}</p>
        <EffectList {...{ interviewId, transcriptId, language, review, effects, canDismiss }} />
      </main>
    </PageWords>
  );
}
