import { notFound } from "next/navigation";
import { getFormatter, getTimeZone, getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { DeclineLink } from "@/components/decline/decline-link";
import { InterviewBar } from "@/components/interview/interview-bar";
import { RulesDesk } from "@/components/rules/rules-desk";
import { FirstRules } from "@/components/rules/rules-form";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import type { RulesView } from "@/lib/core/rules/rules-view";
import { templateRules } from "@/lib/core/rules/template-rules";
import { readRulesPage } from "@/lib/queries/rules-page";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  return { title: `${(await getTranslations("rules"))("title")} · Readback` };
}

/** What both sides agree on before the review: proposed, answered, said yes to. */
export default async function RulesPage({ params }: Props) {
  const grant = await enter("interview", (await params).id, "rules.read");
  if (!grant) notFound();
  const view = await readRulesPage(grant);
  const t = await getTranslations("rules");
  const { interviewId, title, role } = view;
  return (
    <PageWords of={["rules"]}>
      <InterviewBar
        {...{ interviewId, title, role }}
        current={role === "interviewee" ? "review" : "people"}
      >
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto max-w-[720px] px-5 py-9">
        <h1 className="m-0 mb-1 font-read text-[30px] leading-[1.2] font-semibold">{t("title")}</h1>
        <p className="mt-0 mb-6 text-ink-2">{await leadOf(view)}</p>
        <Rules view={view} />
        <p className="mt-8 mb-0 text-[13px] text-ink-2">{t("plain")}</p>
        {grant.also("review.decline") && <DeclineLink interviewId={interviewId} />}
      </main>
    </PageWords>
  );
}

async function leadOf({ role, interviewees }: RulesView): Promise<string> {
  const t = await getTranslations("rules");
  const format = await getFormatter();
  if (role === "interviewee") return t("lead.interviewee");
  const names = interviewees.length > 0 ? format.list(interviewees) : t("nobody");
  return t("lead.author", { names });
}

async function Rules({ view }: { view: RulesView }) {
  const { newest, powers, role } = view;
  const t = await getTranslations("rules");
  if (newest) return <RulesDesk view={view} newest={newest} />;
  return (
    <>
      <p className="mt-0 mb-5">{t(`none.${role === "interviewee" ? "interviewee" : "author"}`)}</p>
      {powers.agree && (
        <FirstRules view={view} first={templateRules("blog", new Date(), await getTimeZone())} />
      )}
    </>
  );
}
