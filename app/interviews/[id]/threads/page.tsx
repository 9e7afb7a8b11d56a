import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { InterviewBar } from "@/components/interview/interview-bar";
import { ThreadFilters } from "@/components/thread/thread-filters";
import { ThreadItemLine } from "@/components/thread/thread-item";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { listed, threadShowOf } from "@/lib/core/thread/views";
import { readThreadsPage } from "@/lib/queries/threads-page";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ show?: string | string[] }>;
};

export async function generateMetadata() {
  return { title: `${(await getTranslations("threads"))("title")} · Readback` };
}

/** Every conversation of an interview, as far as who looks sees them. */
export default async function ThreadsPage({ params, searchParams }: Props) {
  const grant = await enter("interview", (await params).id, "interview.read");
  if (!grant) notFound();
  const view = await readThreadsPage(grant);
  const show = threadShowOf(String((await searchParams).show));
  const items = view.items.filter((item) => listed(item, show));
  const t = await getTranslations("threads");
  const { interviewId, title, role } = view;
  return (
    <PageWords of={[]}>
      <InterviewBar {...{ interviewId, title, role }} current="review">
        <AccountMenu name={grant.name} />
      </InterviewBar>
      <main id="text" className="mx-auto max-w-[720px] px-5 py-9">
        <h1 className="m-0 mb-1 font-read text-[30px] leading-[1.2] font-semibold">{t("title")}</h1>
        <p className="mt-0 mb-6 max-w-[62ch] text-[15px] text-ink-2">{t("lead")}</p>
        <ThreadFilters view={view} show={show} />
        {items.length === 0 ? (
          <p className="text-ink-2">{t(`empty.${show}`)}</p>
        ) : (
          <ol className="m-0 list-none overflow-hidden rounded-xl border border-rule bg-card p-0">
            {items.map((item) => (
              <ThreadItemLine key={item.id} interviewId={interviewId} item={item} />
            ))}
          </ol>
        )}
      </main>
    </PageWords>
  );
}
