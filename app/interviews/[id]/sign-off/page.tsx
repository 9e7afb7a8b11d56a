import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AccountMenu } from "@/components/account/account-menu";
import { InterviewBar } from "@/components/interview/interview-bar";
import { LeftList } from "@/components/language/left-list";
import { FilePreviews } from "@/components/preview/file-previews";
import { PublicCard } from "@/components/receipt/public-card";
import { RemovedCard } from "@/components/removed/removed-card";
import { YesList } from "@/components/rules/yes-list";
import { FileList } from "@/components/sign-off/file-list";
import { NoteAnswer } from "@/components/sign-off/note-answer";
import { SignForm } from "@/components/sign-off/sign-form";
import { SignedCard } from "@/components/sign-off/signed-card";
import { WaitingList } from "@/components/sign-off/waiting-list";
import { buttonClass } from "@/components/ui/button";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { showPublic } from "@/lib/commands/show-public";
import type { SignOffView } from "@/lib/core/publish/views";
import type { Grant } from "@/lib/policy/grant";
import { readRemoved } from "@/lib/queries/removed";
import { readRequests } from "@/lib/queries/requests";
import { readSignOffPage } from "@/lib/queries/sign-off-page";

type Props = { params: Promise<{ id: string }> };

/** The interviewee reads exactly what would be published, and signs it. */
export default async function SignOffPage({ params }: Props) {
  const { id } = await params;
  const grant = await enter("interview", id, "publication.read");
  if (!grant) notFound();
  const [view, removed] = await Promise.all([readSignOffPage(grant), readRemoved(grant)]);
  const { interviewId, title, role } = view;
  return (
    <PageWords of={["sign-off", "removed", "languages", "receipt"]}>
      <InterviewBar {...{ interviewId, title, role }} current="review">
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto max-w-[720px] px-5 py-9">
        {view.note && <NoteAnswer {...{ interviewId }} note={view.note} language={view.language} />}
        <Content view={view} />
        {!view.receipt && (
          <Suspense>
            <AlreadyPublic grant={grant} />
          </Suspense>
        )}
        <RemovedCard view={removed} />
      </main>
    </PageWords>
  );
}

/**
 * Whatever was published here has a receipt, which has all of this. The blog is looked at, which may take a
 * while: nothing else of the page waits for it.
 */
async function AlreadyPublic({ grant }: { grant: Grant<"publication.read"> }) {
  const { interviewId } = grant;
  const [paths, requests] = await Promise.all([showPublic(grant), readRequests(grant)]);
  return <PublicCard {...{ interviewId, paths, requests }} canAsk={grant.also("request.make")} />;
}

function Content({ view }: { view: SignOffView }) {
  const { interviewId, manifest, signed, waiting, receipt } = view;
  if (view.stage === "published" || view.stage === "withdrawn") {
    return <Published interviewId={interviewId} receipt={receipt} />;
  }
  if (!manifest) return <WaitingList interviewId={interviewId} waiting={waiting} />;
  if (signed) {
    return (
      <>
        <SignedCard {...{ interviewId, signed }} others={view.others} />
        <Words view={view} />
      </>
    );
  }
  return <ToSign view={view} manifest={manifest} />;
}

async function ToSign({ view, manifest }: { view: SignOffView; manifest: string }) {
  const t = await getTranslations("sign-off");
  const format = await getFormatter();
  return (
    <>
      <h1 className="m-0 font-read text-[30px] leading-tight font-semibold">{t("heading")}</h1>
      <p className="mt-2 mb-6 text-[15px] text-ink-2">{t("intro")}</p>
      {view.outdated && (
        <p className="rounded-xl border border-warn bg-card px-4 py-3">{t("outdated")}</p>
      )}
      <YesList view={view} />
      <Words view={view} />
      <div className="mt-8">
        {view.role === "interviewee" ? (
          <SignForm interviewId={view.interviewId} manifest={manifest} />
        ) : (
          <p className="text-ink-2">{t("onlyInterviewee", { names: format.list(view.others) })}</p>
        )}
      </div>
    </>
  );
}

async function Words({ view }: { view: SignOffView }) {
  const t = await getTranslations("sign-off");
  return (
    <>
      <h2 className="mt-8 mb-3 text-[13px] font-semibold text-ink-2">{t("preview")}</h2>
      <div className="border-rule border-y py-6">
        <FilePreviews files={view.files} />
      </div>
      <FileList files={view.files} />
      <LeftList left={view.left} interviewId={view.interviewId} />
    </>
  );
}

async function Published({ interviewId, receipt }: Pick<SignOffView, "interviewId" | "receipt">) {
  const t = await getTranslations("sign-off");
  return (
    <>
      <h1 className="m-0 font-read text-[30px] leading-tight font-semibold">{t("published")}</h1>
      <p className="mt-2 mb-6 text-[15px] text-ink-2">{t("publishedIntro")}</p>
      {receipt && (
        <Link
          href={`/interviews/${interviewId}/receipts/${receipt.id}`}
          className={buttonClass("primary")}
        >
          {t("receipt", { code: receipt.code })}
        </Link>
      )}
    </>
  );
}
