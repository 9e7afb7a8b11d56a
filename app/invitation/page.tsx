import { getTranslations } from "next-intl/server";
import { InvitationSteps } from "@/components/sign-in/invitation-steps";
import { SignedInNotice } from "@/components/sign-in/signed-in-notice";
import { currentIdentity } from "@/lib/access/session";

export async function generateMetadata() {
  return { title: (await getTranslations("sign-in"))("title") };
}

/** Where an invitation leads: the same words for everybody, nothing of the interview. */
export default async function InvitationPage() {
  const [identity, t] = [await currentIdentity(), await getTranslations("sign-in")];
  const notice = identity && (
    <SignedInNotice email={identity.email} hint={t("invitation.elsewhere")} />
  );
  return <InvitationSteps above={notice} />;
}
