import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { MailList } from "@/components/mail/mail-list";
import { MailView } from "@/components/mail/mail-view";
import { Brand } from "@/components/ui/brand";
import { visitor } from "@/lib/access/visitor";
import { env, mailsStayHere } from "@/lib/env";
import { readMailPage } from "@/lib/queries/mail-page";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations("account.mail"))("title") };
}

/** The mails that were kept on this machine; 404 wherever they would be sent, or off this machine. */
export default async function MailPage({ searchParams }: Props) {
  if (!mailsStayHere() || !(await askedOnLoopback())) notFound();
  await visitor();
  const { id } = await searchParams;
  const { mails, open } = await readMailPage(typeof id === "string" ? id : null);
  const [t, format] = [await getTranslations("account.mail"), await getFormatter()];
  const withTime = <M extends { at: string }>(mail: M) => ({
    ...mail,
    when: format.dateTime(new Date(mail.at), { dateStyle: "medium", timeStyle: "medium" }),
  });
  return (
    <>
      <header className="border-b border-rule px-5 py-3.5 sm:px-7">
        <Brand />
      </header>
      <main id="text" className="mx-auto max-w-[680px] px-5 py-9">
        {open ? (
          <MailView mail={withTime(open)} origin={env().READBACK_URL} />
        ) : (
          <>
            <h1 className="m-0 mb-2 font-read text-[30px] leading-[1.2] font-semibold">
              {t("title")}
            </h1>
            <p className="m-0 mb-6 text-[15px] text-ink-2">{t("lead")}</p>
            <MailList mails={mails.map(withTime)} />
          </>
        )}
      </main>
    </>
  );
}

/** A page elsewhere that points its own name at this machine (DNS rebinding) is not this machine. */
async function askedOnLoopback(): Promise<boolean> {
  const host = (await headers()).get("host") ?? "";
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);
}
