import { headers } from "next/headers";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { MailText } from "@/components/mail/mail-text";
import { Brand } from "@/components/ui/brand";
import { env, onLoopback } from "@/lib/env";
import { readMailPage } from "@/lib/queries/mail-page";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The mails that were kept on this machine; 404 wherever they would be sent, or off this machine. */
export default async function MailPage({ searchParams }: Props) {
  if (env().SMTP_URL || !onLoopback() || !(await askedOnLoopback())) notFound();
  const { id } = await searchParams;
  const { mails, open } = await readMailPage(typeof id === "string" ? id : null);
  const [t, format] = [await getTranslations("account.mail"), await getFormatter()];
  const when = (at: string) =>
    format.dateTime(new Date(at), { timeStyle: "medium", dateStyle: "medium" });
  return (
    <>
      <header className="border-b border-rule px-5 py-3.5 sm:px-7">
        <Brand />
      </header>
      <main id="text" className="mx-auto max-w-[680px] px-5 py-9">
        {open ? (
          <article>
            <Link href="/mail" className="text-[13px] text-ink-2">
              ← {t("back")}
            </Link>
            <h1 className="mt-4 mb-1 font-read text-[26px] leading-[1.25] font-semibold">
              {open.subject}
            </h1>
            <p className="m-0 mb-5 text-[13px] text-ink-2 [overflow-wrap:anywhere]">
              {t("to", { to: open.to })} · {when(open.at)}
            </p>
            <div className="rounded-xl border border-rule bg-card p-5">
              <MailText text={open.text} origin={env().READBACK_URL} />
            </div>
          </article>
        ) : (
          <>
            <h1 className="m-0 mb-2 font-read text-[30px] leading-[1.2] font-semibold">
              {t("title")}
            </h1>
            <p className="m-0 mb-6 text-[15px] text-ink-2">{t("lead")}</p>
            {mails.length === 0 && <p className="text-[15px]">{t("none")}</p>}
            <ul className="m-0 list-none overflow-hidden rounded-xl border border-rule bg-card p-0 empty:hidden">
              {mails.map((mail) => (
                <li key={mail.id} className="border-t border-rule first:border-t-0">
                  <Link
                    href={`/mail?id=${mail.id}`}
                    className="block px-4 py-3.5 text-ink no-underline hover:bg-paper"
                  >
                    <b className="block text-[15px] font-[550]">{mail.subject}</b>
                    <span className="text-[13px] text-ink-2 [overflow-wrap:anywhere]">
                      {t("to", { to: mail.to })} · {when(mail.at)}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
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
