import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { InterviewBar } from "@/components/interview/interview-bar";
import { FilePreviews } from "@/components/preview/file-previews";
import { FileList } from "@/components/sign-off/file-list";
import { enter } from "@/lib/access/door";
import { readSignOffPage } from "@/lib/queries/sign-off-page";

type Props = { params: Promise<{ id: string }> };

/** The post as readers will see it, made from the exact bytes that would be published. */
export default async function PreviewPage({ params }: Props) {
  const { id } = await params;
  const grant = await enter("interview", id, "publication.read");
  if (!grant || grant.role === "interviewee") notFound();
  const view = await readSignOffPage(grant);
  const t = await getTranslations("publish");
  const { interviewId, title, role } = view;
  return (
    <>
      <InterviewBar {...{ interviewId, title, role }} current="publish">
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto max-w-[720px] px-5 py-9">
        <Link
          href={`/interviews/${interviewId}/publish`}
          className="finger text-[13px] text-accent underline"
        >
          {t("back")}
        </Link>
        <h1 className="mt-3 mb-6 text-[15px] font-semibold text-ink-2">{t("previewHeading")}</h1>
        {view.files.length === 0 ? (
          <p>{t("nothingYet")}</p>
        ) : (
          <>
            <FilePreviews files={view.files} />
            <FileList files={view.files} />
          </>
        )}
      </main>
    </>
  );
}
