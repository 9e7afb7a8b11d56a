import Link from "next/link";
import { useTranslations } from "next-intl";

type Props = { mails: { id: string; to: string; subject: string; when: string }[] };

/** The mails that were kept on this machine, newest first. */
export function MailList({ mails }: Props) {
  const t = useTranslations("account.mail");
  if (mails.length === 0) return <p className="text-[15px]">{t("none")}</p>;
  return (
    <ul className="m-0 list-none overflow-hidden rounded-xl border border-rule bg-card p-0">
      {mails.map(({ id, to, subject, when }) => (
        <li key={id} className="border-t border-rule first:border-t-0">
          <Link
            href={`/mail?id=${id}`}
            className="block px-4 py-3.5 text-ink no-underline hover:bg-paper"
          >
            <b className="block text-[15px] font-[550]">{subject}</b>
            <span className="text-[13px] text-ink-2 [overflow-wrap:anywhere]">
              {t("to", { to })} · {when}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
