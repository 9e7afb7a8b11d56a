import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { InterviewBar } from "@/components/interview/interview-bar";
import { LeftList } from "@/components/language/left-list";
import { DiffView } from "@/components/publish/diff-view";
import { PublishSide } from "@/components/publish/publish-side";
import { RemovedCard } from "@/components/removed/removed-card";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { compareTarget } from "@/lib/commands/compare-target";
import { seeRequests } from "@/lib/commands/see-requests";
import type { ComparedTarget } from "@/lib/core/publish/compared-target";
import type { PublishView } from "@/lib/core/publish/views";
import { readPublishPage } from "@/lib/queries/publish-page";
import { readRemoved } from "@/lib/queries/removed";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ in?: string | string[] }>;
};

/** The author's gate, the exact difference, and the one button (design/publish.html). */
export default async function PublishPage({ params, searchParams }: Props) {
  const { id } = await params;
  const grant = await enter("interview", id, "publication.read");
  if (!grant || grant.role === "interviewee") notFound();
  const answering = await enter("interview", id, "request.answer");
  if (answering) await seeRequests(answering);
  const { in: language } = await searchParams;
  const [view, removed] = await Promise.all([readPublishPage(grant), readRemoved(grant)]);
  const shown = view.files.find((file) => file.language === language)?.path ?? null;
  const there = await compareTarget(grant, shown);
  const { interviewId, title, role } = view;
  return (
    <PageWords of={["publish", "removed"]}>
      <InterviewBar {...{ interviewId, title, role }} current="publish">
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main
        id="text"
        className="mx-auto grid max-w-[1180px] gap-11 px-5 py-9 min-[900px]:grid-cols-[360px_minmax(0,1fr)] min-[900px]:px-7"
      >
        <div>
          <PublishSide view={view} there={there} />
          <RemovedCard view={removed} />
        </div>
        <Difference view={view} there={there} />
      </main>
    </PageWords>
  );
}

const pill = "finger rounded-full border px-3 py-1.5 text-[13px] no-underline";
const quiet = `${pill} border-rule text-ink-2 hover:border-ink-3`;

async function Difference({ view, there }: { view: PublishView; there: ComparedTarget }) {
  const t = await getTranslations("publish");
  const rows = "rows" in there ? there.rows : null;
  const edited = there.kind === "changed-there" ? there : null;
  const path = "path" in there ? there.path : view.path;
  const file = view.files.find((one) => one.path === path) ?? view;
  const { language, direction } = file;
  return (
    <section>
      <Pills view={view} language={language} />
      {rows ? (
        <div className="grid gap-5">
          <DiffView {...{ path, rows, language, direction }} of={edited ? "edited" : "label"} />
          {edited?.after && (
            <DiffView {...{ path, language, direction }} rows={edited.after} of="over" />
          )}
        </div>
      ) : (
        <p className="m-0 rounded-xl border border-rule bg-card px-4 py-5 text-ink-2">
          {t("nothingYet")}
        </p>
      )}
      {view.gone.length > 0 && (
        <p className="mt-4 mb-0 text-[14px] text-warn">
          {t("gone", { count: view.gone.length, paths: view.gone.join(", ") })}
        </p>
      )}
      <LeftList left={view.left} interviewId={view.interviewId} />
    </section>
  );
}

/** The languages that would go out, and the post as readers will see it. */
async function Pills({ view, language }: { view: PublishView; language: string }) {
  const t = await getTranslations("publish");
  const { interviewId, files } = view;
  const shown = files.length > 0 ? files : [view];
  return (
    <nav aria-label={t("files")} className="mb-3.5 flex flex-wrap gap-1.5">
      {shown.map((file) =>
        file.language === language ? (
          <span
            key={file.language}
            aria-current="page"
            className={`${pill} border-ink bg-ink text-paper`}
          >
            {file.language}
          </span>
        ) : (
          <Link
            key={file.language}
            href={`/interviews/${interviewId}/publish?in=${file.language}`}
            className={quiet}
          >
            {file.language}
          </Link>
        ),
      )}
      {files.length > 0 && (
        <Link href={`/interviews/${interviewId}/preview`} className={quiet}>
          {t("preview")}
        </Link>
      )}
    </nav>
  );
}
