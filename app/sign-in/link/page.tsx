import { getTranslations } from "next-intl/server";
import { LinkSteps } from "@/components/sign-in/link-steps";
import { SignedInNotice } from "@/components/sign-in/signed-in-notice";
import { PageWords } from "@/components/ui/page-words";
import { visitor } from "@/lib/access/visitor";

export async function generateMetadata() {
  return { title: (await getTranslations("sign-in"))("link.title") };
}

/** Where a mailed link leads. Reading this page does nothing: a scanner may open it as often as it likes. */
export default async function LinkPage() {
  const [identity, t] = [await visitor(), await getTranslations("sign-in")];
  const notice = identity && <SignedInNotice email={identity.email} hint={t("signedInHint")} />;
  return (
    <PageWords of={["sign-in"]}>
      <LinkSteps above={notice} />
    </PageWords>
  );
}
