import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { InterviewBar } from "@/components/interview/interview-bar";
import { InviteForm } from "@/components/people/invite-form";
import { PeopleList } from "@/components/people/people-list";
import { RulesCard } from "@/components/rules/rules-card";
import { MailsHere } from "@/components/sign-in/mails-here";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { mailsStayHere } from "@/lib/env";
import { readPeoplePage } from "@/lib/queries/people-page";

/** The list and the form beside each other where there is room. */
const beside = "min-[900px]:grid-cols-[minmax(0,1fr)_360px] min-[900px]:gap-11";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  return { title: `${(await getTranslations("people"))("title")} · Readback` };
}

/** Who is in an interview; the author invites, changes and removes here, the interviewee invites readers. */
export default async function PeoplePage({ params }: Props) {
  const grant = await enter("interview", (await params).id, "people.read");
  if (!grant) notFound();
  const view = await readPeoplePage(grant);
  const t = await getTranslations("people");
  const { interviewId, title, role, stage, change, invite, rules } = view;
  return (
    <PageWords of={["people"]}>
      <InterviewBar {...{ interviewId, title, role }} current="people">
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className={`mx-auto px-5 py-9 ${invite ? "max-w-[980px]" : "max-w-[620px]"}`}>
        <h1 className="m-0 mb-1 font-read text-[30px] leading-[1.2] font-semibold">{t("title")}</h1>
        <p className="mt-0 mb-6 text-ink-2">{t("lead")}</p>
        <div className={`grid items-start gap-8 ${invite ? beside : ""}`}>
          <div>
            <PeopleList view={view} />
            <RulesCard view={view} />
          </div>
          {invite && (
            <InviteForm
              {...{ interviewId, stage, rules, change }}
              beside={mailsStayHere() && <MailsHere />}
            />
          )}
        </div>
      </main>
    </PageWords>
  );
}
