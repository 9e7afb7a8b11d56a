import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { AccountMenu } from "@/components/account/account-menu";
import { InterviewBar } from "@/components/interview/interview-bar";
import { BarItems } from "@/components/review/bar-items";
import { handOver } from "@/components/review/hand-over";
import { ReviewPage } from "@/components/review/review-page";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { factsOf, showOf } from "@/lib/client/review/facts";
import type { ReviewView } from "@/lib/core/review/passage-view";
import { languageName } from "@/lib/i18n/language-name";
import { readReview } from "@/lib/queries/review-page";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<"show" | "in" | "beside" | "rules", string | string[] | undefined>>;
};

/** Nothing of the interview stands in a title: it would be in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review");
  return { title: `${t("metaTitle")} · Readback` };
}

/** The interview as its viewer may see it: read, decide, take out, talk. */
export default async function ReviewRoute({ params, searchParams }: Props) {
  const { id } = await params;
  const { show, in: language, beside, rules } = await searchParams;
  const grant = await enter("interview", id, "interview.read");
  const view = grant && (await readReview(grant, { language: one(language), beside: one(beside) }));
  if (!view) notFound();
  if (rules !== "later" && rulesFirst(view)) redirect(`/interviews/${id}/rules`);
  const { interviewId, role, viewerName, title } = view;
  const bar = (
    <InterviewBar
      {...{ interviewId, title, role }}
      sub={await subOf(view)}
      progress={<BarItems />}
      current="review"
    >
      <AccountMenu name={viewerName} />
    </InterviewBar>
  );
  return (
    <PageWords of={["review", "queue", "rules"]}>
      <ReviewPage
        // One page per text: what is open in one of them is nothing of another.
        key={`${view.transcriptId} ${view.beside?.language ?? ""}`}
        facts={factsOf(view)}
        token={handOver(view)}
        show={showOf(one(show))}
        bar={bar}
      />
    </PageWords>
  );
}

/** Who comes for the first time sees the rules that wait for them before anything else. */
function rulesFirst({ role, rules, place }: ReviewView): boolean {
  return role === "interviewee" && place === null && !!rules?.asked && rules.unanswered;
}

/** A parameter that is there once. */
function one(value: string | string[] | undefined): string | null {
  return typeof value === "string" ? value : null;
}

async function subOf({ interviewees, language: shown, texts }: ReviewView): Promise<string> {
  const t = await getTranslations("review.bar");
  const format = await getFormatter();
  const language = texts.find(({ original }) => original)?.language ?? shown;
  const name = languageName(format, language);
  if (interviewees.length === 0) return t("original", { language: name });
  return t("sub", { names: format.list(interviewees), language: name });
}
