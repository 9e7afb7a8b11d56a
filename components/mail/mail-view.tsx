import Link from "next/link";
import { useTranslations } from "next-intl";
import { MailText } from "./mail-text";

type Props = {
  mail: { to: string; subject: string; text: string; when: string };
  /** Links to this address become clickable. */
  origin: string;
};

/** One kept mail as text. */
export function MailView({ mail, origin }: Props) {
  const t = useTranslations("account.mail");
  return (
    <article>
      <Link href="/mail" className="text-[13px] text-ink-2">
        ← {t("back")}
      </Link>
      <h1 className="mt-4 mb-1 font-read text-[26px] leading-[1.25] font-semibold">
        {mail.subject}
      </h1>
      <p className="m-0 mb-5 text-[13px] text-ink-2 [overflow-wrap:anywhere]">
        {t("to", { to: mail.to })} · {mail.when}
      </p>
      <div className="rounded-xl border border-rule bg-card p-5">
        <MailText text={mail.text} origin={origin} />
      </div>
    </article>
  );
}
