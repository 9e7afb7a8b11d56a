import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { TokenView } from "@/lib/core/account/token-view";

type Props = { token: TokenView; busy: boolean; revoke: () => void };

/** One access token: what it is for, since and until when, and the way to end it. */
export function TokenRow({ token, busy, revoke }: Props) {
  const t = useTranslations("account.tokens");
  const format = useFormatter();
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "medium" });
  const { name, madeAt, usedAt, expires } = token;
  const used = usedAt
    ? t("used", {
        date: format.dateTime(new Date(usedAt), { dateStyle: "medium", timeStyle: "short" }),
      })
    : t("unused");
  return (
    <li className="flex items-start justify-between gap-4 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <p className="m-0 text-[15px] [overflow-wrap:anywhere]" dir="auto">
          {name}
        </p>
        <p className="m-0 text-[13px] text-ink-2">
          {t("made", { date: day(madeAt) })} · {used}
        </p>
        <p className="m-0 text-[13px] text-ink-2">{t("expires", { date: day(expires) })}</p>
      </div>
      <Button disabled={busy} onClick={revoke} aria-label={t("revokeOne", { name })}>
        {t("revoke")}
      </Button>
    </li>
  );
}
