import { getTranslations } from "next-intl/server";
import { InvitationSteps } from "@/components/sign-in/invitation-steps";
import { MailsHere } from "@/components/sign-in/mails-here";
import { SignedInNotice } from "@/components/sign-in/signed-in-notice";
import { PageWords } from "@/components/ui/page-words";
import { visitor } from "@/lib/access/visitor";
import { mailsStayHere } from "@/lib/env";

export async function generateMetadata() {
  return { title: (await getTranslations("sign-in"))("title") };
}

/** Where an invitation leads: the same words for everybody, nothing of the interview. */
export default async function InvitationPage() {
  const [identity, t] = [await visitor(), await getTranslations("sign-in")];
  const notice = identity && (
    <SignedInNotice email={identity.email} hint={t("invitation.elsewhere")} />
  );
  return (
    <PageWords of={["sign-in"]}>
      <InvitationSteps above={notice} beside={mailsStayHere() && <MailsHere />} />
    </PageWords>
  );
}
