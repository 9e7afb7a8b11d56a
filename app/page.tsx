import Link from "next/link";
import { redirect } from "next/navigation";
import { getNow, getTranslations } from "next-intl/server";
import { PlainBar } from "@/components/account/plain-bar";
import { EmptyHome } from "@/components/home/empty-home";
import { InterviewList } from "@/components/home/interview-list";
import { buttonClass } from "@/components/ui/button";
import { PageWords } from "@/components/ui/page-words";
import { visitor } from "@/lib/access/visitor";
import { readHomePage } from "@/lib/queries/home-page";
import { readInbox } from "@/lib/queries/inbox";

export async function generateMetadata() {
  return { title: `${(await getTranslations("home"))("title")} · Readback` };
}

/** Every interview the person takes part in, with what waits for them. */
export default async function HomePage() {
  const identity = await visitor();
  if (!identity) redirect("/sign-in");
  const inbox = await readInbox(identity);
  const items = (await readHomePage(identity)).map((item) => ({
    ...item,
    inbox: inbox.filter(({ interviewId }) => interviewId === item.id),
  }));
  const t = await getTranslations("home");
  const { author, email, name } = identity;
  const importHere = author && items.length > 0;
  return (
    <PageWords of={["notices"]}>
      <PlainBar name={name || email} />
      <main id="text" className="mx-auto max-w-[860px] px-5 py-9">
        <div className="mb-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <h1 className="m-0 font-read text-[30px] leading-[1.2] font-semibold">{t("title")}</h1>
          {importHere && (
            <Link href="/import" className={buttonClass("primary", "px-4 py-2.5 text-[14px]")}>
              {t("import")}
            </Link>
          )}
        </div>
        {items.length > 0 ? (
          <InterviewList items={items} now={await getNow()} />
        ) : (
          <EmptyHome author={author} email={email} />
        )}
      </main>
    </PageWords>
  );
}
