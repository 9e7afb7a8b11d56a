import { getTranslations } from "next-intl/server";
import { MailsHere } from "@/components/sign-in/mails-here";
import { OtherWays } from "@/components/sign-in/other-ways";
import { SignInSteps } from "@/components/sign-in/sign-in-steps";
import { SignedInNotice } from "@/components/sign-in/signed-in-notice";
import { PageWords } from "@/components/ui/page-words";
import { listOauthProviders } from "@/lib/access/oauth-providers";
import { visitor } from "@/lib/access/visitor";
import { ownPath } from "@/lib/core/own-path";
import { mailsStayHere } from "@/lib/env";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("sign-in"))("title") };
}

/** One field: the address a link is sent to. */
export default async function SignInPage({ searchParams }: Props) {
  const [asked, identity, t] = [
    await searchParams,
    await visitor(),
    await getTranslations("sign-in"),
  ];
  const next = ownPath(asked.next);
  const problem = asked.error === "OAuthAccountNotLinked" ? "linked" : asked.error ? "oauth" : null;
  const above = (
    <>
      {identity && <SignedInNotice email={identity.email} hint={t("signedInHint")} />}
      {problem && (
        <p role="alert" className="m-0 mb-5 text-[14px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </>
  );
  const below = <OtherWays providers={listOauthProviders()} next={next} />;
  return (
    <PageWords of={["sign-in"]}>
      <SignInSteps
        next={next}
        above={above}
        below={below}
        beside={mailsStayHere() && <MailsHere />}
      />
    </PageWords>
  );
}
