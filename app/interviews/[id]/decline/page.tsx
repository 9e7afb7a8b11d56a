import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlainBar } from "@/components/account/plain-bar";
import { DeclineForm } from "@/components/decline/decline-form";
import { Declined } from "@/components/decline/declined";
import { PageWords } from "@/components/ui/page-words";
import { enter } from "@/lib/access/door";
import { readDeclinePage } from "@/lib/queries/decline-page";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata() {
  return { title: `${(await getTranslations("decline"))("title")} · Readback` };
}

/** Where somebody who was invited says no, or not now, and takes that back. */
export default async function DeclinePage({ params }: Props) {
  const grant = await enter("interview", (await params).id, "review.decline");
  if (!grant) notFound();
  const { interviewId, role, decline } = await readDeclinePage(grant);
  const t = await getTranslations("decline");
  return (
    <PageWords of={["decline"]}>
      <PlainBar name={grant.name} />
      <main id="text" className="mx-auto max-w-[560px] px-5 py-9">
        <h1 className="m-0 mb-2 font-read text-[30px] leading-[1.2] font-semibold text-balance">
          {t(decline ? "saidTitle" : "title")}
        </h1>
        {decline ? (
          <Declined {...{ interviewId, decline }} />
        ) : (
          <DeclineForm {...{ interviewId, reader: role === "reader" }} />
        )}
        <p className="mt-7 mb-0 text-[14px]">
          <Link href={`/interviews/${interviewId}`} className="finger text-accent">
            {t("back")}
          </Link>
        </p>
      </main>
    </PageWords>
  );
}
